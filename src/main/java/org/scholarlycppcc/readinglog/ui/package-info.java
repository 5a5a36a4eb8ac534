/** The reading log on its own page, on the pages of books and on the first page. */
@NamedInterface("ui")
@NullMarked
package org.scholarlycppcc.readinglog.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
