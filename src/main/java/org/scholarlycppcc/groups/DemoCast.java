package org.scholarlycppcc.groups;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Content;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.Roster;

/** The people of the demo by account, and its days, counted from the day of the first start. */
record DemoCast(Map<String, MemberId> people, LocalDate start, ZoneId zone) {
    static DemoCast of(Roster roster, LocalDate start, ZoneId zone) {
        var people = AsHouse.get(() -> Content.rows("demo/members.csv").stream()
                .map(it -> it.get("account"))
                .collect(toMap(it -> it, it -> roster.byAccount(it).orElseThrow())));
        return new DemoCast(people, start, zone);
    }

    MemberId who(String account) {
        return known(people, account);
    }

    LocalDate day(String offset) {
        return start.plusDays(Integer.parseInt(offset));
    }

    OffsetDateTime moment(String offset, String time) {
        return day(offset).atTime(LocalTime.parse(time)).atZone(zone).toOffsetDateTime();
    }

    /** What a file's key stands for; a key that the files do not explain is a defect of theirs. */
    static <T> T known(Map<String, T> all, String key) {
        return requireNonNull(all.get(key), key);
    }
}
