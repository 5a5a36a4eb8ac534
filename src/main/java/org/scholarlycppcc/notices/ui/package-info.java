/** The bell, the notices, and how one wants to hear of them. */
@NamedInterface("ui")
@NullMarked
package org.scholarlycppcc.notices.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
