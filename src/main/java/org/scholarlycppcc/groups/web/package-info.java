/** What groups speak in plain HTTP: their pictures, and their lists to take away. */
@NullMarked
package org.scholarlycppcc.groups.web;

import org.jspecify.annotations.NullMarked;
