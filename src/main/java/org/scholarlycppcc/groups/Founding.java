package org.scholarlycppcc.groups;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a member of the committee founds a group, of which the founder is then the host. */
@Service
@PreAuthorize("hasRole('" + Roles.MEMBER + "')")
@Transactional
public class Founding {
    /** The most weeks of a plan. */
    public static final int WEEKS = 30;

    // An address that nobody guesses, since that of a private group tells of it.
    private static final int SLUG_BITS = 50;
    private static final int LETTERS_AND_DIGITS = 36;

    private final SecureRandom random = new SecureRandom();
    private final ReadingGroups groups;
    private final Memberships memberships;
    private final PlanKeeping plan;
    private final GroupIndex index;
    private final CurrentMember member;
    private final Clock clock;

    Founding(
            ReadingGroups groups,
            Memberships memberships,
            PlanKeeping plan,
            GroupIndex index,
            CurrentMember member,
            Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.plan = plan;
        this.index = index;
        this.member = member;
        this.clock = clock;
    }

    /**
     * Founds a group once, however often it is sent, and says its slug. Whoever guides a week is taken into the group.
     *
     * @param id made before the first sending
     * @param weeks in their order, each beginning after the one before; at most {@link #WEEKS}
     */
    public String found(GroupId id, GroupText text, List<WeekText> weeks) {
        return founded(id, text, weeks, null);
    }

    /** Founds a group in the same way, whose weeks begin as the pace says and not on days of their own. */
    public String found(GroupId id, GroupText text, List<WeekText> weeks, Pace pace) {
        return founded(id, text, pace.dated(weeks), pace.days());
    }

    private String founded(GroupId id, GroupText text, List<WeekText> weeks, @Nullable Integer days) {
        var existing = existing(id);
        if (existing.isPresent()) return existing.get();
        var group = groups.save(ReadingGroup.of(id, slug(), text.fitting()));
        begin(id, weeks, days);
        return group.slug();
    }

    /** The slug of a group that I founded already; another's is refused. */
    Optional<String> existing(GroupId id) {
        var existing = groups.findById(id.value()).map(ReadingGroup::slug);
        if (existing.isPresent()) memberships.demandHosting(id, member.id());
        return existing;
    }

    /** Gives a group that was just written down its people and its plan, of which the last week lasts so many days. */
    void begin(GroupId id, List<WeekText> weeks, @Nullable Integer days) {
        if (weeks.size() > WEEKS) throw new Refusal("groups.tooManyWeeks", WEEKS);
        memberships.enter(id, company(weeks), LocalDate.now(clock));
        plan.begin(id, weeks.stream().map(WeekText::fitting).toList(), days, member.id());
        index.changed(id);
    }

    private Map<MemberId, Role> company(List<WeekText> weeks) {
        var roles = new HashMap<MemberId, Role>();
        for (var week : weeks) if (week.guide() != null) roles.put(week.guide(), Role.GUIDE);
        roles.put(member.id(), Role.HOST);
        return roles;
    }

    /** An address for a new group. */
    String slug() {
        return new BigInteger(SLUG_BITS, random).toString(LETTERS_AND_DIGITS);
    }
}
