package org.scholarlycppcc.rooms;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board of each room, on which its convenor puts notices (告示). */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class NoticeBoard {
    private static final RowMapper<NoticeRow> ROW = new SimplePropertyRowMapper<>(NoticeRow.class);

    private final JdbcClient sql;
    private final ReadingRooms rooms;
    private final CurrentMember member;
    private final Index index;
    private final Clock clock;

    NoticeBoard(JdbcClient sql, ReadingRooms rooms, CurrentMember member, Index index, Clock clock) {
        this.sql = sql;
        this.rooms = rooms;
        this.member = member;
        this.index = index;
        this.clock = clock;
    }

    /**
     * The notices of a room, newest first.
     *
     * @param before the number of the last notice already shown; the newest when empty
     */
    public List<NoticeRow> of(SectorId sector, @Nullable Long before, int limit) {
        return sql.sql("""
                        select id, number, author, text, posted from room_notice
                        where sector = :sector and number < :before order by number desc
                        limit :limit
                        """)
                .param("sector", sector.value())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    /** Puts a notice up, once however often it is asked; only those who keep the room may. */
    @Transactional
    public void post(NoticeId id, SectorId sector, String typed) {
        rooms.keep(sector);
        var text = Text.lines(typed, RoomText.LINES);
        if (text.isEmpty()) throw new Refusal("rooms.emptyNotice");
        sql.sql("""
                        insert into room_notice (id, sector, author, text, posted)
                        select cast(:id as uuid), cast(:sector as uuid), cast(:author as uuid),
                            cast(:text as varchar(4000)), cast(:posted as timestamp(6) with time zone)
                        where not exists (select 1 from room_notice where id = :id)
                        """)
                .param("id", id.value())
                .param("sector", sector.value())
                .param("author", member.id().value())
                .param("text", text)
                .param("posted", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
        index.changed(Kind.ROOM, sector.value());
    }

    /** Takes a notice down; a notice of another room is as unknown as one that never was. */
    @Transactional
    public void takeDown(NoticeId id, SectorId sector) {
        rooms.keep(sector);
        sql.sql("delete from room_notice where id = :id and sector = :sector")
                .param("id", id.value())
                .param("sector", sector.value())
                .update();
        index.changed(Kind.ROOM, sector.value());
    }
}
