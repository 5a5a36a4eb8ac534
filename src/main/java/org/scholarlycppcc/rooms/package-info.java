/** The reading room of each sector. */
@ApplicationModule(allowedDependencies = {"members", "search", "notices", "catalogue", "catalogue :: ui"})
@NullMarked
package org.scholarlycppcc.rooms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
