package org.scholarlycppcc.members;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A person on the roster with an account; without a password nobody can sign in with it yet. */
record Member(
        @Id UUID id,
        String account,
        String name,
        @Nullable String password,
        boolean disabled,
        @MappedCollection(idColumn = "member") Set<MemberRole> roles,
        @Version int version) {
    static Member enrolled(MemberId id, String account, String name, @Nullable String password, Set<String> roles) {
        return new Member(
                id.value(),
                account,
                name,
                password,
                false,
                roles.stream().map(MemberRole::new).collect(Collectors.toSet()),
                0);
    }

    /** One of {@link org.scholarlycppcc.base.Roles}, held by a member. */
    record MemberRole(String role) {}
}
