/** Reading groups: their plans, discussions and posts. */
@ApplicationModule(
        allowedDependencies = {
            "members",
            "moderation",
            "moderation :: ui",
            "notices",
            "search",
            "catalogue",
            "catalogue :: ui",
            "catalogue :: web",
            "catalogue :: exchange",
            "rooms",
            "rooms :: ui"
        })
@NullMarked
package org.scholarlycppcc.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
