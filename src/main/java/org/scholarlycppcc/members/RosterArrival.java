package org.scholarlycppcc.members;

/** Somebody just enrolled from a file, with the token of the one-time link; it is shown only now. */
public record RosterArrival(MemberId member, String name, String account, String token) {
    @Override
    public String toString() {
        return "RosterArrival of " + account;
    }
}
