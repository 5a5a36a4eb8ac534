package org.scholarlycppcc.groups;

import java.util.UUID;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.Edit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How host and deputies divide the list of their group; another's group and one that is not there are refused alike. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class GroupSections {
    /** Into how many parts a group's list is divided. */
    public static final int MOST = 20;

    public static final int TITLE = 200;

    private final GroupDrafts drafts;

    GroupSections(GroupDrafts drafts) {
        this.drafts = drafts;
    }

    /** Adds a part at the end. */
    public UUID add(GroupId group, String typed) {
        drafts.touch(group);
        var title = Text.required(typed, TITLE, "catalogue.sectionTitleMissing");
        int parts = drafts.on(group, "select count(*) from group_list_section where reading_group = :group")
                .query(Integer.class)
                .single();
        if (parts >= MOST) throw new Refusal("catalogue.tooManySections", MOST);
        var section = UUID.randomUUID();
        drafts.on(group, """
                        insert into group_list_section (id, reading_group, place, title)
                        select cast(:id as uuid), l.reading_group, coalesce((select max(s.place) + 1 from group_list_section s
                            where s.reading_group = l.reading_group), 0), cast(:title as varchar)
                        from group_list l where l.reading_group = :group
                        """).param("id", section).param("title", title).update();
        return section;
    }

    /** Names a part where the seen title still stands. */
    public Edit rename(GroupId group, UUID section, String seen, String typed) {
        var title = Text.required(typed, TITLE, "catalogue.sectionTitleMissing");
        return drafts.replace(group, "group_list_section", "title", "id", section, seen, title);
    }

    /** Lets two parts change places. */
    public void swap(GroupId group, UUID one, UUID other) {
        drafts.touch(group);
        drafts.on(group, """
                        update group_list_section set place = (select sum(s.place) from group_list_section s
                            where s.reading_group = :group and s.id in (:one, :other)) - place
                        where reading_group = :group and id in (:one, :other) and :one <> :other
                            and 2 = (select count(*) from group_list_section c where c.reading_group = :group and c.id in (:one, :other))
                        """).param("one", one).param("other", other).update();
    }

    /** Removes a part; one that holds books is refused. */
    public void remove(GroupId group, UUID section) {
        drafts.touch(group);
        drafts.on(group, """
                        delete from group_list_section where reading_group = :group and id = :section
                            and not exists (select 1 from group_list_entry e where e.section = :section)
                        """).param("section", section).update();
        int left = drafts.on(
                        group, "select count(*) from group_list_section where reading_group = :group and id = :section")
                .param("section", section)
                .query(Integer.class)
                .single();
        if (left > 0) throw new Refusal("groups.sectionHoldsBooks");
    }
}
