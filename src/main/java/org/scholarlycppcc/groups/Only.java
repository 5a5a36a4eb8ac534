package org.scholarlycppcc.groups;

/** Which posts of a discussion are shown. */
public enum Only {
    ALL(""),
    SELECTED("p.deleted is null and exists (select 1 from selection chosen where chosen.post = p.id) and"),
    /** Those that ask and that nobody else has answered. */
    QUESTIONS("""
            p.relation = 'ASKS' and p.deleted is null and not exists (
                select 1 from post a where a.reply_to = p.id and a.author <> p.author
                  and a.sequence is not null and a.deleted is null) and
            """);

    /** What holds for each such post {@code p}, followed by more of the condition. */
    final String holds;

    Only(String holds) {
        this.holds = holds;
    }
}
