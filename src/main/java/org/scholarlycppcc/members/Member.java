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
        @Nullable String recommendedBy,
        @Nullable String password,
        boolean disabled,
        @MappedCollection(idColumn = "member") Set<MemberRole> roles,
        @Version int version) {
    static Member enrolled(MemberId id, String account, String name, @Nullable String password, Set<String> roles) {
        return new Member(id.value(), account, name, null, password, false, held(roles), 0);
    }

    Member known(String account, String name, @Nullable String recommendedBy) {
        return new Member(id, account, name, recommendedBy, password, disabled, roles, version);
    }

    Member withPassword(@Nullable String hash) {
        return new Member(id, account, name, recommendedBy, hash, disabled, roles, version);
    }

    Member holding(Set<String> roles) {
        return new Member(id, account, name, recommendedBy, password, disabled, held(roles), version);
    }

    Member disabled(boolean out) {
        return new Member(id, account, name, recommendedBy, password, out, roles, version);
    }

    boolean holds(String role) {
        return roles.contains(new MemberRole(role));
    }

    private static Set<MemberRole> held(Set<String> roles) {
        return roles.stream().map(MemberRole::new).collect(Collectors.toSet());
    }

    /** One of {@link org.scholarlycppcc.base.Roles}, held by a member. */
    record MemberRole(String role) {}
}
