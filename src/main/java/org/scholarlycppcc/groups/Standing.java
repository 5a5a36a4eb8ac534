package org.scholarlycppcc.groups;

/** Where groups stand, as parts of the statements that read them: the one definition of {@link State}. */
final class Standing {
    /** Joins the plan and the ending of a group {@code g}. */
    static final String JOINED = """
            left join (select reading_group, min(begins) as begins, max(ends) as ends, count(*) as weeks
                       from plan_week group by reading_group) plan on plan.reading_group = g.id
            left join ending e on e.reading_group = g.id
            """;

    /** The state on the day {@code :today}, of a group {@code g} with {@link #JOINED}. */
    static final String STATE = """
            case when e.archived is not null then 'ARCHIVED' when e.ended is not null then 'FINISHED'
                 when g.preparing = true or plan.begins is null then 'PROPOSED' when plan.begins > :today then 'OPEN'
                 when plan.ends < :today then 'FINISHED' else 'RUNNING' end
            """;

    /** Holds while a group {@code g} has not been ended. */
    static final String LASTS = "not exists (select 1 from ending done where done.reading_group = g.id)";

    private Standing() {}
}
