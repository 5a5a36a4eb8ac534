/** The register to take away. */
@NullMarked
package org.scholarlycppcc.participation.web;

import org.jspecify.annotations.NullMarked;
