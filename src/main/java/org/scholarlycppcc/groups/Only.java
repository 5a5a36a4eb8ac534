package org.scholarlycppcc.groups;

/** Which posts of a discussion are shown. */
public enum Only {
    ALL("true"),
    SELECTED("p.deleted is null and exists (select 1 from selection chosen where chosen.post = p.id)"),
    /** Those that ask and that nobody else has answered. */
    QUESTIONS("""
            p.relation = 'ASKS' and p.deleted is null and not exists (
                select 1 from post a where a.reply_to = p.id and a.author <> p.author
                  and a.sequence is not null and a.deleted is null)
            """);

    /** What holds for each such post {@code p}. */
    final String holds;

    Only(String holds) {
        this.holds = holds;
    }
}
