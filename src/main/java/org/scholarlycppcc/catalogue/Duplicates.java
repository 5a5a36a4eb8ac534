package org.scholarlycppcc.catalogue;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The books of the catalogue that may be one, and those of which a librarian said that they are not. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional(readOnly = true)
public class Duplicates {
    private static final UUID NOWHERE = new UUID(0, 0);

    private final JdbcClient sql;
    private final CurrentMember member;
    private final Clock clock;

    Duplicates(JdbcClient sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /** Pairs that may be one book, the likeliest first; known editions of one work are left out. */
    public List<BookPair> alike(@Nullable BookPair last, int limit) {
        // Without joins, so that the index of scores is read from where the page begins and no further than its end.
        return pairs("book_pair p", """
                (select b.work from book b where b.id = p.other and b.work = (select a.work from book a where a.id = p.one)) is null
                and (select m.merged_into from book m where m.id = p.one) is null
                and (select m.merged_into from book m where m.id = p.other) is null
                """, last, limit);
    }

    /** Pairs of known editions of one work that look alike, the likeliest first. */
    public List<BookPair> editions(@Nullable BookPair last, int limit) {
        return pairs(
                "book a join book_pair p on p.one = a.id join book b on b.id = p.other",
                "a.work is not null and a.work = b.work",
                last,
                limit);
    }

    private List<BookPair> pairs(String from, String which, @Nullable BookPair last, int limit) {
        return sql.sql("""
                        select p.one, p.other, p.score, p.signs, (select max(cast(m.id as varchar)) from book_merge m join merged_book x on x.book_merge = m.id
                            where m.state = 'PROPOSED' and (m.survivor = p.one and x.book = p.other or m.survivor = p.other and x.book = p.one)) as proposal
                        from %s
                        where p.score <= :score and (p.score < :score or p.one > :one or p.one = :one and p.other > :other) and %s
                            and not exists (select 1 from book_apart n where n.one = p.one and n.other = p.other)
                        order by p.score desc, p.one, p.other limit :limit
                        """.formatted(from, which))
                .param("score", last == null ? 101 : last.score())
                .param("one", last == null ? NOWHERE : last.one().value())
                .param("other", last == null ? NOWHERE : last.other().value())
                .param("limit", limit)
                .query((row, number) -> {
                    var proposal = row.getString("proposal");
                    return new BookPair(
                            new BookId(row.getObject("one", UUID.class)),
                            new BookId(row.getObject("other", UUID.class)),
                            row.getInt("score"),
                            Sign.split(row.getString("signs")),
                            proposal == null ? null : new MergeId(UUID.fromString(proposal)));
                })
                .list();
    }

    /** Which books are said not to be the same, what was said last first. */
    public List<ApartBooks> apart(@Nullable ApartBooks last, int limit) {
        return sql.sql("""
                        select one, other, said_by, said from book_apart
                        where said < :said or said = :said and (one > :one or one = :one and other > :other)
                        order by said desc, one, other limit :limit
                        """)
                .param("said", (last == null ? Instant.now(clock).plusSeconds(86_400) : last.said()).atOffset(UTC))
                .param("one", last == null ? NOWHERE : last.one().value())
                .param("other", last == null ? NOWHERE : last.other().value())
                .param("limit", limit)
                .query((row, number) -> new ApartBooks(
                        new BookId(row.getObject("one", UUID.class)),
                        new BookId(row.getObject("other", UUID.class)),
                        new MemberId(row.getObject("said_by", UUID.class)),
                        row.getObject("said", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Says that two books are not the same, for good; once however often it is said. */
    @Transactional
    public void dismiss(BookId one, BookId other) {
        if (one.equals(other)) throw new Refusal("catalogue.sameBook");
        int known = sql.sql("select count(*) from book where id in (:one, :other)")
                .param("one", one.value())
                .param("other", other.value())
                .query(Integer.class)
                .single();
        if (known < 2) throw new Refusal("catalogue.bookGone");
        pair("""
                merge into book_apart using (select cast(:one as uuid) as one, cast(:other as uuid) as other,
                    cast(:by as uuid) as said_by, cast(:now as timestamp(6) with time zone) as said) now
                on book_apart.one = now.one and book_apart.other = now.other
                when not matched then insert (one, other, said_by, said) values (now.one, now.other, now.said_by, now.said)
                """, one, other)
                .param("by", member.id().value())
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    /** Takes back that two books are not the same. */
    @Transactional
    public void takeBack(BookId one, BookId other) {
        pair("delete from book_apart where one = :one and other = :other", one, other)
                .update();
    }

    private JdbcClient.StatementSpec pair(String statement, BookId one, BookId other) {
        boolean inOrder = BookPair.inOrder(one, other);
        return sql.sql(statement)
                .param("one", (inOrder ? one : other).value())
                .param("other", (inOrder ? other : one).value());
    }
}
