/** What must be looked at before others see it, or after somebody reported it: word list, reports and the one queue; knows no feature. */
@ApplicationModule(allowedDependencies = {"members", "members :: ui"})
@NullMarked
package org.scholarlycppcc.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
