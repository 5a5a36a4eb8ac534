package org.scholarlycppcc.groups;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeSource;
import org.scholarlycppcc.notices.Notices;
import org.scholarlycppcc.notices.Occasion;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is told of a post, and what one may see of it: the author of what it answers, whom it mentions, those who watch its
 * discussion, and its own author of what was decided on it. An answer to oneself and a mention are told even where one has
 * muted the discussion, since they were said to one in person.
 */
@Component
class PostNotices implements NoticeSource {
    static final int WORDS = 80;

    // One is told of a post once, by the most personal reason.
    private static final List<NoticeKind> REASONS =
            List.of(NoticeKind.ANSWER, NoticeKind.MENTION, NoticeKind.REPLY, NoticeKind.POST);

    private static final String PLACE = """
            select p.id, p.author, p.sequence, p.text, d.id as discussion, d.number, d.title, g.id as "group", g.slug, g.name,
            """;
    private static final String FROM = """
             from post p join discussion d on d.id = p.discussion join reading_group g on g.id = d.reading_group
            """;

    private final JdbcClient sql;
    private final Mentions mentions;
    private final Notices notices;

    PostNotices(JdbcClient sql, Mentions mentions, Notices notices) {
        this.sql = sql;
        this.mentions = mentions;
        this.notices = notices;
    }

    /** A post has become visible; those whom it concerns are found by one statement. */
    void shown(PostId post) {
        var audience = on(post, PLACE + "t.member, t.kind" + FROM + """
                left join (select a.id as post, r.author as member,
                          case when r.relation = 'ASKS' then 'ANSWER' else 'REPLY' end as kind
                      from post a join post r on r.id = a.reply_to and r.sequence is not null
                      join discussion rd on rd.id = r.discussion join reading_group rg on rg.id = rd.reading_group
                      where a.id = :post and (rg.access <> 'PRIVATE' or exists (select 1 from membership m
                          where m.reading_group = rg.id and m.member = r.author and m.lasting = true))
                      union all
                      select w.id, v.member, 'POST' from post w
                      join involved v on v.discussion = w.discussion and v.level = 'WATCH' where w.id = :post) t
                    on t.post = p.id and t.member <> p.author
                where p.id = :post
                """);
        var it = audience.getFirst();
        var mentioned = mentioned(it);
        var told = new HashSet<MemberId>();
        for (var reason : REASONS) {
            var concerned = reason == NoticeKind.MENTION
                    ? mentioned.stream()
                    : audience.stream()
                            .filter(one -> one.kind == reason)
                            .map(one -> Objects.requireNonNull(one.member));
            tell(it, reason, concerned.filter(told::add).toList());
        }
    }

    /** A visible post has other words; whom it mentions by now is told, unless one was already. */
    void reworded(PostId post) {
        var it = place(post);
        tell(it, NoticeKind.MENTION, mentioned(it));
    }

    /** A post was released, or sent back, or leaves a tombstone: its author is told, and sees there why. */
    void decided(PostId post) {
        var it = place(post);
        notices.tell(it.occasion(NoticeKind.DECISION, name(), it.path(), null), List.of(it.author));
    }

    /** A post goes away without a trace; its author reads why on the first page. */
    void removed(PostId post) {
        var it = place(post);
        notices.tell(it.occasion(NoticeKind.DECISION, RemovedPosts.NAME, "", null), List.of(it.author));
    }

    /** A post stands elsewhere, and what was told of it leads there. */
    void moved(PostId post) {
        var it = place(post);
        notices.moved(it.occasion(NoticeKind.POST, name(), it.path(), null));
    }

    /** What was told of a post is told no longer. */
    void forget(PostId post) {
        notices.forgetSubject(post.value());
    }

    @Override
    public String name() {
        return "posts";
    }

    /** One's own posts are seen in every state, so that one learns what became of them. */
    @Override
    public Map<UUID, String> visible(MemberId reader, Collection<UUID> subjects) {
        var words = new HashMap<UUID, String>();
        sql.sql("select p.id, case when p.deleted is null then p.text else '' end as text" + FROM + """
                where p.id in (:subjects) and (p.author = :me or p.sequence is not null and p.deleted is null) and
                """ + Visible.TO_ME)
                .param("subjects", subjects)
                .param("me", reader.value())
                .query(row -> {
                    words.put(row.getObject("id", UUID.class), Markdown.excerpt(row.getString("text"), WORDS));
                });
        return words;
    }

    private Set<MemberId> mentioned(Told it) {
        return mentions.in(new DiscussionId(it.discussion), it.text);
    }

    private void tell(Told it, NoticeKind reason, Collection<MemberId> members) {
        if (!members.isEmpty()) notices.tell(it.occasion(reason, name(), it.path(), it.author), members);
    }

    private Told place(PostId post) {
        return on(post, PLACE + "p.author as member, 'DECISION' as kind" + FROM + "where p.id = :post")
                .getFirst();
    }

    private List<Told> on(PostId post, String statement) {
        return sql.sql(statement)
                .param("post", post.value())
                .query(new SimplePropertyRowMapper<>(Told.class))
                .list();
    }

    private record Told(
            UUID id,
            MemberId author,
            @Nullable Integer sequence,
            String text,
            UUID discussion,
            int number,
            String title,
            UUID group,
            String slug,
            String name,
            @Nullable MemberId member,
            @Nullable NoticeKind kind) {
        String path() {
            var discussion = "groups/" + slug + "/discussions/" + number;
            return sequence == null ? discussion : discussion + "?post=" + sequence;
        }

        Occasion occasion(NoticeKind kind, String source, String path, @Nullable MemberId by) {
            return new Occasion(kind, source, id, discussion, group, path, name + " · " + title, by);
        }
    }
}
