/** The drawn covers of books, each at an address of its own. */
@NullMarked
package org.scholarlycppcc.catalogue.web;

import org.jspecify.annotations.NullMarked;
