/** Books in the formats in which spreadsheets, reference managers, libraries and authors take them. */
@NullMarked
package org.scholarlycppcc.catalogue.exchange;

import org.jspecify.annotations.NullMarked;
