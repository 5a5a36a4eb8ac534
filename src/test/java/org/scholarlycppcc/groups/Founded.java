package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds the groups of a test, in their third week unless said otherwise. */
public class Founded {
    private final ReadingGroups groups;
    private final Weeks weeks;
    private final Memberships memberships;
    private final Discussions discussions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Founded(
            ReadingGroups groups,
            Weeks weeks,
            Memberships memberships,
            Discussions discussions,
            TransactionTemplate transaction,
            Clock clock) {
        this.groups = groups;
        this.weeks = weeks;
        this.memberships = memberships;
        this.discussions = discussions;
        this.transaction = transaction;
        this.clock = clock;
    }

    public static Founded in(AutowireCapableBeanFactory house) {
        return house.createBean(Founded.class);
    }

    public GroupId group(Access access, MemberId host, MemberId... members) {
        return group(access, LocalDate.now(clock).minusDays(16), host, members);
    }

    public GroupId group(Access access, LocalDate begins, MemberId host, MemberId... members) {
        var id = GroupId.random();
        transaction.executeWithoutResult(it -> {
            groups.save(new ReadingGroup(
                    id.value(), slug(id), "夜读群", "基层治理", "第一期", null, access, null, "一起读。", "好好说。", 0, 0));
            for (int number = 1; number <= 4; number++) week(id, host, number, begins.plusWeeks(number - 1));
            memberships.enter(id, host, Role.HOST, begins.minusDays(9));
            for (var member : members) memberships.enter(id, member, Role.MEMBER, begins.minusDays(3));
        });
        return id;
    }

    public static String slug(GroupId group) {
        return group.value().toString().substring(0, 13);
    }

    private void week(GroupId group, MemberId host, int number, LocalDate begins) {
        var question = "第 " + number + " 周读到了什么？";
        var week = weeks.save(new Week(
                UUID.randomUUID(),
                group.value(),
                number,
                "第 " + number + " 步",
                "第" + number + "章",
                null,
                null,
                "大字本：第" + number + "章",
                host.value(),
                "先读这一章。",
                question,
                begins,
                begins.plusDays(6),
                0));
        discussions.open(group, week.id(), question, host, clock.instant());
    }
}
