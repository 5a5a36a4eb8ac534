/** The books the platform recommends, and the lists that recommend them. */
@ApplicationModule(allowedDependencies = {"members", "notices", "search", "search :: ui"})
@NullMarked
package org.scholarlycppcc.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
