package org.scholarlycppcc.groups;

import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A post's text on its way from the composer into a discussion. */
@Component
class Wording {
    private static final Pattern PICTURE = Pattern.compile("/pictures/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Mentions mentions;

    Wording(JdbcClient sql, CurrentMember member, Mentions mentions) {
        this.sql = sql;
        this.member = member;
        this.mentions = mentions;
    }

    /** Refuses a text where the host asks for more words. */
    void longEnough(DiscussionId discussion, String text) {
        int shortest = shortest(discussion);
        int length = Hints.length(text);
        if (length < shortest) throw new Refusal("groups.tooShort", shortest, length);
    }

    /** The text as it is kept, with its mentions marked; refused when it is too long with them. */
    String ready(DiscussionId discussion, String text) {
        return Text.lines(mentions.marked(discussion, text), Posting.LONGEST);
    }

    /** The text is a post's now, and its pictures are seen with the post. */
    void kept(PostId post, String text) {
        var shown = PICTURE.matcher(text)
                .results()
                .map(it -> UUID.fromString(it.group(1)))
                .collect(Collectors.toSet());
        if (shown.isEmpty()) return;
        sql.sql("""
                        insert into picture_use (picture, post)
                        select p.id, t.id from post t join discussion d on d.id = t.discussion
                        join picture p on p.reading_group = d.reading_group
                        where t.id = :post and p.id in (:shown)
                          and not exists (select 1 from picture_use u where u.picture = p.id and u.post = t.id)
                        """).param("post", post.value()).param("shown", shown).update();
    }

    /** No rule for those who are not in the group, to whom it says nothing of itself. */
    private int shortest(DiscussionId discussion) {
        return sql.sql("""
                        select g.shortest from discussion d join reading_group g on g.id = d.reading_group
                        join membership m on m.reading_group = g.id and m.member = :me and m.lasting = true
                        where d.id = :discussion
                        """)
                .param("me", member.id().value())
                .param("discussion", discussion.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
