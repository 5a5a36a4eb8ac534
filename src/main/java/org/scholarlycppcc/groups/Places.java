package org.scholarlycppcc.groups;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the places are called at which one writes in groups. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Places {
    private final JdbcClient sql;
    private final CurrentMember member;

    Places(JdbcClient sql, CurrentMember member) {
        this.sql = sql;
        this.member = member;
    }

    /** Group and discussion, or week, by address, whatever its query, by one statement; nothing about a place that one may not see. */
    public Map<String, Place> of(Collection<String> addresses) {
        var paths = addresses.stream().map(Places::path).collect(Collectors.toSet());
        var places = new HashMap<String, Place>();
        if (paths.isEmpty()) return Map.of();
        sql.sql("""
                        select named.path, named.name, named.title from (
                            select 'groups/' || g.slug || '/discussions/' || cast(d.number as varchar(12)) as path,
                                g.name, d.title
                            from discussion d join reading_group g on g.id = d.reading_group
                            where
                        """ + Visible.TO_ME + """
                            union all
                            select 'groups/' || g.slug || '/digests/' || cast(w.number as varchar(12)), g.name, w.title
                            from plan_week w join reading_group g on g.id = w.reading_group where
                        """ + Visible.TO_ME + """
                            union all
                            select 'groups/' || g.slug || '/report', g.name, '' from reading_group g where
                        """ + Visible.TO_ME
                        + ") named where named.path in (:paths)")
                .param("me", member.id().value())
                .param("paths", paths)
                .query(row -> {
                    places.put(row.getString("path"), new Place(row.getString("name"), row.getString("title")));
                });
        return addresses.stream()
                .filter(it -> places.containsKey(path(it)))
                .collect(Collectors.toMap(it -> it, it -> places.get(path(it)), (one, same) -> one));
    }

    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    /** A group by name, and the discussion or week in it that one writes in or about; empty for the whole group. */
    public record Place(String group, String title) {}
}
