/** One index over everything that can be found, and who may find it; knows no feature. */
@ApplicationModule(allowedDependencies = "members")
@NullMarked
package org.scholarlycppcc.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
