/** The rooms as their visitors see them. */
@NamedInterface("ui")
@NullMarked
package org.scholarlycppcc.rooms.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
