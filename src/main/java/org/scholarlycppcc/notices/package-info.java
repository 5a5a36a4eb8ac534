/** What members are told, in the house and by letter; knows no feature. */
@ApplicationModule(allowedDependencies = "members")
@NullMarked
package org.scholarlycppcc.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
