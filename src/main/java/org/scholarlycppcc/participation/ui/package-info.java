/** The participation register. */
@NamedInterface("ui")
@NullMarked
package org.scholarlycppcc.participation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
