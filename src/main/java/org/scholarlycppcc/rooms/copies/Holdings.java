package org.scholarlycppcc.rooms.copies;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.Sectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paper copies of the rooms and whether they are there; who has one is told to the convenor of its room alone. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Holdings {
    /** How many labels are printed at once: twenty sheets. */
    public static final int LABELS = 480;

    private static final RowMapper<CopyRow> ROW = new SimplePropertyRowMapper<>(CopyRow.class);
    private static final RowMapper<HeldBook> HELD = new SimplePropertyRowMapper<>(HeldBook.class);
    private static final RowMapper<Around> AROUND = new SimplePropertyRowMapper<>(Around.class);
    private static final RowMapper<CopyChange> CHANGE = new SimplePropertyRowMapper<>(CopyChange.class);
    // What was kept and not fetched in time stands on its shelf, until it is kept for the next one.
    private static final String FROM = """
            from room_copy c left join copy_loan l on l.copy = c.id
            left join copy_reservation r on r.copy = c.id and r.kept_until >= :today
            """;
    private static final String STATE = """
            case when c.gone is not null then 'GONE' when l.due < :today then 'OVERDUE' when l.id is not null then 'OUT'
                when r.id is not null then 'KEPT' else 'SHELF' end
            """;
    private static final String SELECT = """
            select c.id, c.version, c.room, c.book, c.number, c.label, c.shelf, c.remark, c.lent, c.gone,
            """ + STATE + """
            as state, l.due, r.kept_until,
                case when l.member = :me or :keeps or c.room in (:convened) then l.id end as loan,
                case when :keeps or c.room in (:convened) then true else false end as kept,
                case when l.member = :me then true else false end as mine,
                case when r.member = :me then true else false end as kept_for_me,
                case when c.room in (:convened) then coalesce(l.member, r.member) end as who<more>
            """ + FROM;
    private static final UUID NOWHERE = new UUID(0, 0);

    private final JdbcClient sql;
    private final Keepers keepers;
    private final Sectors sectors;
    private final CurrentMember member;
    private final Clock clock;

    Holdings(JdbcClient sql, Keepers keepers, Sectors sectors, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.keepers = keepers;
        this.sectors = sectors;
        this.member = member;
        this.clock = clock;
    }

    /** Whether the signed-in person looks after the copies of a room. */
    public boolean keeps(SectorId room) {
        return keepers.everywhere() || keepers.convenes(room);
    }

    /** The rooms whose copies the signed-in person looks after. */
    public Set<SectorId> kept() {
        return keepers.rooms();
    }

    /**
     * The copies of a room in the order in which it got them; those that it holds no longer only for who looks after them.
     *
     * @param state only those that are there; all that the room holds when empty
     * @param after the number of the last one already shown
     */
    public List<CopyRow> of(SectorId room, @Nullable CopyState state, int after, int limit) {
        if (state == CopyState.GONE && !keeps(room)) return List.of();
        return asked("where c.room = :room and c.number > :after and "
                        + (state == null ? "c.gone is null" : STATE + " = :state") + " order by c.number limit :limit")
                .param("room", room.value())
                .param("after", after)
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    /** How many copies of a room are where. */
    public Map<CopyState, Integer> counts(SectorId room) {
        var counts = new EnumMap<CopyState, Integer>(CopyState.class);
        sql.sql("select state, count(*) as copies from (select " + STATE + " as state " + FROM
                        + " where c.room = :room) c group by state")
                .param("room", room.value())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    counts.put(CopyState.valueOf(row.getString("state")), row.getInt("copies"));
                });
        return counts;
    }

    /** A copy, and how the signed-in member waits for its book in its room. */
    public Optional<CopyPage> page(CopyId copy) {
        return asked(
                        keepers.convened(),
                        CopyPage.COLUMNS,
                        CopyPage.JOINED + "where c.id = :copy order by w.number limit 1")
                .param("copy", copy.value())
                .query((row, number) ->
                        new CopyPage(requireNonNull(ROW.mapRow(row, number)), CopyPage.waits(row, number)))
                .optional();
    }

    public Optional<CopyRow> find(CopyId copy) {
        return page(copy).map(CopyPage::copy);
    }

    /** Several copies that a room holds, for labels; all of them when none is named. */
    public List<CopyRow> several(SectorId room, Collection<CopyId> copies, int limit) {
        return asked("where c.room = :room and c.gone is null" + (copies.isEmpty() ? "" : " and c.id in (:copies)")
                        + " order by c.number limit :limit")
                .param("room", room.value())
                .param("copies", copies.stream().map(CopyId::value).toList())
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    /** The copies that a room holds from a number on, for so many labels as are printed at once: each number once, whatever is taken out meanwhile. */
    public List<CopyRow> numbered(SectorId room, int first) {
        return asked(
                        "where c.room = :room and c.gone is null and c.number >= :first and c.number < :end order by c.number")
                .param("room", room.value())
                .param("first", first)
                .param("end", (long) first + LABELS)
                .query(ROW)
                .list();
    }

    /** How many copies a room holds for each printing of labels, by the first number of each. */
    public SortedMap<Integer, Integer> labelParts(SectorId room) {
        var parts = new TreeMap<Integer, Integer>();
        sql.sql("""
                        select part, count(*) as copies
                        from (select (number - 1) / %d as part from room_copy where room = :room and gone is null) p
                        group by part
                        """.formatted(LABELS)).param("room", room.value()).query(row -> {
            parts.put(row.getInt("part") * LABELS + 1, row.getInt("copies"));
        });
        return parts;
    }

    /** The books that a room holds, those it got first before the others. */
    public List<HeldBook> books(SectorId room, int limit) {
        return sql.sql(
                        "select c.book, count(*) as copies, sum(case when " + STATE
                                + " = 'SHELF' then 1 else 0 end) as free " + FROM
                                + " where c.room = :room and c.gone is null group by c.book order by min(c.number) limit :limit")
                .param("room", room.value())
                .param("limit", limit)
                .param("today", LocalDate.now(clock))
                .query(HELD)
                .list();
    }

    /** The rooms that hold a book on paper, in the customary order of sectors, at most so many copies of it. */
    public OnPaper of(BookId book, int limit) {
        var convened = keepers.convened();
        var around = new LinkedHashMap<SectorId, Around>();
        var copies = asked(
                        convened,
                        """
                        , coalesce(t.place, '') as place, coalesce(t.hours, '') as hours,
                            (select count(*) from copy_reservation q where q.room = c.room and q.book = c.book
                                and q.copy is null and q.ended is null) as waiting,
                            (select m.id from copy_reservation m where m.room = c.room and m.book = c.book
                                and m.member = :me and m.ended is null order by m.number limit 1) as reservation
                        """,
                        "left join reading_room t on t.sector = c.room where c.book = :book and c.gone is null order by c.number limit :limit")
                .param("book", book.value())
                .param("limit", limit)
                .query((row, number) -> {
                    var copy = requireNonNull(ROW.mapRow(row, number));
                    around.putIfAbsent(copy.room(), requireNonNull(AROUND.mapRow(row, number)));
                    return copy;
                })
                .list()
                .stream()
                .collect(groupingBy(CopyRow::room));
        var keeper = keepers.everywhere() || !convened.isEmpty();
        if (copies.isEmpty()) return new OnPaper(List.of(), keeper);
        var rooms = sectors.all().stream()
                .filter(it -> copies.containsKey(it.id()))
                .map(it -> requireNonNull(around.get(it.id())).with(it, requireNonNull(copies.get(it.id()))))
                .toList();
        return new OnPaper(rooms, keeper);
    }

    /** What keepers did with a copy, the latest first; for those who look after it. */
    public List<CopyChange> changes(CopyId copy) {
        return within(keepers.convened(), """
                        select h.what, h.words, h.author, h.done from room_copy_change h join room_copy c on c.id = h.copy
                        where h.copy = :copy and (:keeps or c.room in (:convened)) order by h.number desc limit 100
                        """)
                .param("copy", copy.value())
                .query(CHANGE)
                .list();
    }

    private JdbcClient.StatementSpec asked(String where) {
        return asked(keepers.convened(), "", where);
    }

    private JdbcClient.StatementSpec asked(Set<SectorId> convened, String more, String where) {
        return within(convened, SELECT.replace("<more>", more) + where)
                .param("me", member.id().value())
                .param("today", LocalDate.now(clock));
    }

    private JdbcClient.StatementSpec within(Set<SectorId> of, String statement) {
        var convened = of.stream().map(SectorId::value).collect(Collectors.toSet());
        return sql.sql(statement)
                .param("keeps", keepers.everywhere())
                .param("convened", convened.isEmpty() ? Set.of(NOWHERE) : convened);
    }
}
