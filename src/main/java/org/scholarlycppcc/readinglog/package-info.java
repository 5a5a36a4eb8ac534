/** What each member reads and notes, for that member alone unless shared. */
@ApplicationModule(
        allowedDependencies = {"members", "search", "catalogue", "catalogue :: ui", "groups", "groups :: ui"})
@NullMarked
package org.scholarlycppcc.readinglog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
