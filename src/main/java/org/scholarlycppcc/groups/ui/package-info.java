/** Reading groups as their members and hosts see them. */
@NamedInterface("ui")
@NullMarked
package org.scholarlycppcc.groups.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
