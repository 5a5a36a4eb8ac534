package org.scholarlycppcc.search;

import java.util.UUID;
import org.scholarlycppcc.members.MemberId;

/** A circle of people who may find something; a person finds what one of the own circles may. */
public record Audience(String token) {
    /** Everyone who is signed in. */
    public static final Audience SIGNED_IN = new Audience("all");

    /** One person alone. */
    public static Audience only(MemberId member) {
        return new Audience("m:" + member.value());
    }

    /** The people inside a closed circle, such as a private group. */
    public static Audience within(UUID circle) {
        return new Audience("c:" + circle);
    }

    /** Those who hold one of {@link org.scholarlycppcc.base.Roles}. */
    public static Audience holding(String role) {
        return new Audience("r:" + role);
    }
}
