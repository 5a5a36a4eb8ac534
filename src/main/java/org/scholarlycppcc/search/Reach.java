package org.scholarlycppcc.search;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** How far whoever is signed in may see at this moment. */
@Component
class Reach {
    private static final String ROLE = "ROLE_";

    private final CurrentMember member;
    private final ObjectProvider<Circles> circles;

    Reach(CurrentMember member, ObjectProvider<Circles> circles) {
        this.member = member;
        this.circles = circles;
    }

    Set<Audience> audiences() {
        var audiences = new HashSet<Audience>();
        audiences.add(Audience.SIGNED_IN);
        audiences.add(Audience.only(member.id()));
        circles.forEach(it -> audiences.addAll(it.of(member.id())));
        authentication().getAuthorities().stream()
                .map(it -> String.valueOf(it.getAuthority()))
                .filter(it -> it.startsWith(ROLE))
                .forEach(it -> audiences.add(Audience.holding(it.substring(ROLE.length()))));
        return audiences;
    }

    /** Lets through what one of the audiences may find; part of every query, so that nothing else is even counted. */
    static Query filter(Set<Audience> audiences) {
        return new TermInSetQuery(
                Fields.AUDIENCE,
                audiences.stream().map(it -> new BytesRef(it.token())).toList());
    }

    private static Authentication authentication() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) throw new IllegalStateException("Nobody is signed in");
        return authentication;
    }
}
