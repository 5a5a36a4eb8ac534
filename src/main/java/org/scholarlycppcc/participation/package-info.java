/** Who took part in which week, as staff may answer for it. */
@ApplicationModule(
        allowedDependencies = {"members", "search", "catalogue", "rooms", "groups", "groups :: ui", "readinglog"})
@NullMarked
package org.scholarlycppcc.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
