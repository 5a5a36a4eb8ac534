/** Keeping the house: its data folder, backup and restore. */
@ApplicationModule(allowedDependencies = {"members", "search"})
@NullMarked
package org.scholarlycppcc.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
