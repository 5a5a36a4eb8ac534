package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.scholarlycppcc.base.Picture;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the pictures of groups are kept, and how many a person may add. */
@Component
@Transactional
class PictureShelf {
    static final int MOST_AN_HOUR = 20;

    private final JdbcClient sql;
    private final Clock clock;

    PictureShelf(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Refuses whoever is not in the group, or has added many pictures within the hour. */
    void admit(GroupId group, MemberId member) {
        // The row is locked, so that two uploads at once count each other.
        sql.sql("""
                        select id from membership
                        where reading_group = :group and member = :member and lasting = true for update
                        """)
                .param("group", group.value())
                .param("member", member.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal("groups.membersOnly"));
        var lately = sql.sql("select count(*) from picture where uploaded_by = :member and uploaded > :hourAgo")
                .param("member", member.value())
                .param("hourAgo", clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (lately >= MOST_AN_HOUR) throw new Refusal("groups.manyPictures", MOST_AN_HOUR);
    }

    /** Keeps a picture and says the slug of its group. */
    String put(GroupId group, MemberId member, PictureId id, Picture picture) {
        admit(group, member);
        sql.sql("""
                        insert into picture (id, reading_group, uploaded_by, uploaded, media_type, content)
                        values (:id, :group, :member, :now, :mediaType, :content)
                        """)
                .param("id", id.value())
                .param("group", group.value())
                .param("member", member.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("mediaType", picture.mediaType())
                .param("content", picture.content())
                .update();
        return sql.sql("select slug from reading_group where id = :group")
                .param("group", group.value())
                .query(String.class)
                .single();
    }

    /** What one may see: one's own, and what is shown by a post that stands or by what was said about the group. */
    @Transactional(readOnly = true)
    public Optional<Picture> find(String slug, PictureId id, MemberId reader) {
        return sql.sql("""
                        select p.media_type, p.content from picture p join reading_group g on g.id = p.reading_group
                        where p.id = :id and g.slug = :slug and (p.uploaded_by = :me
                            or not exists (select 1 from picture_use u where u.picture = p.id)
                            or exists (select 1 from picture_use u join post t on t.id = u.post
                                       where u.picture = p.id and t.deleted is null)) and
                        """ + Visible.TO_ME)
                .param("id", id.value())
                .param("slug", Text.soughtFor(slug))
                .param("me", reader.value())
                .query((row, number) -> new Picture(row.getString("media_type"), row.getBytes("content")))
                .optional();
    }
}
