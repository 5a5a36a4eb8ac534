package org.scholarlycppcc.groups;

/** Who may know of a group, as a condition of every statement that reads one. */
final class Visible {
    /** Holds for {@code :me} and a group {@code g}: a private group exists for its present members only, staff included. */
    static final String TO_ME = """
            (g.access <> 'PRIVATE' or exists (select 1 from membership inside
                where inside.reading_group = g.id and inside.member = :me and inside.lasting = true))
            """;

    private Visible() {}
}
