/** The search page, and the search box of every page. */
@NamedInterface("ui")
@NullMarked
package org.scholarlycppcc.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
