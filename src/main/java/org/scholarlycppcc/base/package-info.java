/** What every module stands on: roles, refusals, languages, text, time and transactions. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.scholarlycppcc.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
