/** Books in the formats in which spreadsheets, reference managers, libraries and authors take them. */
@NamedInterface("exchange")
@NullMarked
package org.scholarlycppcc.catalogue.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
