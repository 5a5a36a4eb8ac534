/** Books and lists as readers see them, and the desk where librarians keep them. */
@NamedInterface("ui")
@NullMarked
package org.scholarlycppcc.catalogue.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
