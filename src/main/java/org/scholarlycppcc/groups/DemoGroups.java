package org.scholarlycppcc.groups;

import static java.util.stream.Collectors.toMap;
import static org.scholarlycppcc.groups.DemoCast.known;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Beginnings;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.search.Index;
import org.scholarlycppcc.search.Kind;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The groups of the demo, their plans and their talk; their days count from the day of the first start. */
@Component
@ConditionalOnBooleanProperty("scholarly.demo")
@Order(Beginnings.GROUPS)
class DemoGroups implements ApplicationRunner {
    private final ReadingGroups groups;
    private final Weeks weeks;
    private final Memberships memberships;
    private final DemoTalk talk;
    private final DigestDraft draft;
    private final DigestRows digests;
    private final DemoProposals proposals;
    private final DemoGroupLists lists;
    private final Roster roster;
    private final Catalogue catalogue;
    private final Index index;
    private final Clock clock;

    DemoGroups(
            ReadingGroups groups,
            Weeks weeks,
            Memberships memberships,
            DemoTalk talk,
            DigestDraft draft,
            DigestRows digests,
            DemoProposals proposals,
            DemoGroupLists lists,
            Roster roster,
            Catalogue catalogue,
            Index index,
            Clock clock) {
        this.groups = groups;
        this.weeks = weeks;
        this.memberships = memberships;
        this.talk = talk;
        this.draft = draft;
        this.digests = digests;
        this.proposals = proposals;
        this.lists = lists;
        this.roster = roster;
        this.catalogue = catalogue;
        this.index = index;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (groups.count() > 0) return;
        var cast = DemoCast.of(roster, LocalDate.now(clock), clock.getZone());
        var founded = new LinkedHashMap<String, GroupId>();
        Content.rows("demo/groups.csv").forEach(it -> founded.put(it.get("key"), found(it)));
        for (var row : Content.rows("demo/memberships.csv")) {
            var role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
            memberships.enter(
                    known(founded, row.get("group")), cast.who(row.get("account")), role, cast.day(row.get("day")));
        }
        proposals.make(founded, cast);
        lists.make(founded, cast);
        talk.hold(founded, plan(founded, cast), cast);
        for (var row : Content.rows("demo/groups.csv"))
            if (!row.get("ended_day").isEmpty()) talk.end(known(founded, row.get("key")), row.get("ended_day"), cast);
        for (var row : Content.rows("demo/digests.csv")) digest(row, known(founded, row.get("group")), cast);
    }

    /** Sent as it was drafted. */
    private void digest(CSVRecord row, GroupId group, DemoCast cast) {
        var week = Integer.parseInt(row.get("week"));
        var text = AsHouse.get(() -> draft.of(group, week, Locale.CHINESE)).orElseThrow();
        var sent = cast.moment(row.get("day"), row.get("time")).toInstant();
        var id = UUID.randomUUID();
        digests.put(group, week, id, text, cast.who(row.get("by")), sent);
        index.changed(Kind.DIGEST, id);
    }

    private GroupId found(CSVRecord row) {
        var id = GroupId.random();
        var text = new GroupText(
                row.get("name"),
                row.get("theme"),
                row.get("season"),
                AsHouse.get(() -> catalogue.byKey(row.get("book"))).orElse(null),
                Access.valueOf(row.get("access").toUpperCase(Locale.ROOT)),
                null,
                row.get("introduction"),
                row.get("etiquette"),
                0,
                0);
        groups.save(ReadingGroup.of(id, row.get("key"), text));
        index.changed(Kind.GROUP, id.value());
        return id;
    }

    /** The weeks of all groups by “group number”. */
    private Map<String, UUID> plan(Map<String, GroupId> founded, DemoCast cast) {
        var starts = Content.rows("demo/groups.csv").stream()
                .collect(toMap(it -> it.get("key"), it -> cast.day(it.get("start_day"))));
        var ids = new LinkedHashMap<String, UUID>();
        for (var row : Content.rows("demo/weeks.csv")) {
            var key = row.get("group");
            var number = Integer.parseInt(row.get("week"));
            var begins = known(starts, key).plusWeeks(number - 1);
            var week = week(row, known(founded, key), number, cast.who(row.get("guide")), begins);
            ids.put(key + " " + number, weeks.save(week).id());
            index.changed(Kind.WEEK, week.id());
        }
        return ids;
    }

    private static Week week(CSVRecord row, GroupId group, int number, MemberId guide, LocalDate begins) {
        var text = new WeekText(
                row.get("title"),
                row.get("reading"),
                null,
                null,
                "",
                guide,
                row.get("guide_text"),
                row.get("question"),
                begins,
                0);
        return Week.planned(UUID.randomUUID(), group, number, text, begins.plusDays(6));
    }
}
