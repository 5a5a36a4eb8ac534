package org.scholarlycppcc.members;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person in the administrator's list.
 *
 * @param roles of {@link org.scholarlycppcc.base.Roles}
 * @param entered whether the person has a password
 */
public record PersonRow(
        MemberId id,
        String account,
        String name,
        @Nullable String sectorName,
        Set<String> roles,
        boolean entered,
        boolean disabled) {}
