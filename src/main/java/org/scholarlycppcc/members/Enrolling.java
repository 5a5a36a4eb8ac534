package org.scholarlycppcc.members;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts people on the roster, says what they may do, and lets them in or not. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class Enrolling {
    /** The roles that can be given, in the order of their reach. */
    public static final List<String> ROLES = List.of(Roles.MEMBER, Roles.LIBRARIAN, Roles.STAFF, Roles.ADMIN);

    private static final Logger log = LoggerFactory.getLogger(Enrolling.class);

    private final Members members;
    private final PeopleDesk desk;
    private final CurrentMember current;
    private final Access access;
    private final ApplicationEventPublisher news;

    Enrolling(Members members, PeopleDesk desk, CurrentMember current, Access access, ApplicationEventPublisher news) {
        this.members = members;
        this.desk = desk;
        this.current = current;
        this.access = access;
        this.news = news;
    }

    /** A new person, who comes in by a one-time link. */
    public MemberId enrol(String name, String account, String recommendedBy, Set<String> roles) {
        var known = NewPerson.of(name, account, recommendedBy);
        free(known.account());
        var id = MemberId.random();
        members.save(Member.enrolled(id, known.account(), known.name(), null, granted(roles))
                .known(known.account(), known.name(), known.recommendedBy()));
        changed(id, "enrolled");
        return id;
    }

    /** Corrects how a person is called; the version is that of the sheet the correction was typed on. */
    public Corrected correct(MemberId member, String name, String account, String recommendedBy, int version) {
        var known = NewPerson.of(name, account, recommendedBy);
        var person = person(member);
        if (person.version() != version) return new Corrected.Overtaken(sheet(member));
        if (!known.account().equals(person.account())) free(known.account());
        members.save(person.known(known.account(), known.name(), known.recommendedBy()));
        changed(member, "corrected");
        return new Corrected.Kept(known.name());
    }

    /** The roles a person holds from now on; the person signs in anew. */
    public void grant(MemberId member, Set<String> roles) {
        var person = person(member);
        if (person.holds(Roles.ADMIN) && !roles.contains(Roles.ADMIN)) notOneself(member);
        members.save(person.holding(granted(roles)));
        access.end(member, null);
        changed(member, "granted roles");
    }

    /** The person can no longer come in, and whatever was open is closed. */
    public void disable(MemberId member) {
        notOneself(member);
        members.save(person(member).disabled(true));
        access.end(member, null);
        changed(member, "disabled");
    }

    public void enable(MemberId member) {
        members.save(person(member).disabled(false));
        changed(member, "enabled");
    }

    // Else the last administrator could lock everybody out.
    private void notOneself(MemberId member) {
        if (current.id().equals(member)) throw new Refusal("members.notYourself");
    }

    private void free(String account) {
        if (members.existsByAccount(account)) throw new Refusal("members.nameTaken", account);
    }

    private static Set<String> granted(Set<String> roles) {
        if (roles.isEmpty()) throw new Refusal("members.roleMissing");
        if (!ROLES.containsAll(roles)) throw new IllegalArgumentException("No such role");
        return roles;
    }

    private Member person(MemberId member) {
        return members.findById(member.value()).orElseThrow(() -> new Refusal("members.unknown"));
    }

    private PersonSheet sheet(MemberId member) {
        return desk.find(member).orElseThrow();
    }

    private void changed(MemberId member, String how) {
        news.publishEvent(new MemberChanged(member));
        log.info("{} was {}", member.value(), how);
    }

    /** How a person is to be called, as it may be kept. */
    record NewPerson(String name, String account, @Nullable String recommendedBy) {
        static NewPerson of(String name, String account, String recommendedBy) {
            var unit = Text.line(recommendedBy, 200);
            return new NewPerson(
                    Text.required(name, 100, "members.nameMissing"), account(account), unit.isEmpty() ? null : unit);
        }

        /** Letters, digits and a few signs, so that it can be typed on every keyboard. */
        private static String account(String typed) {
            var account = Accounts.spelled(Text.required(typed, Accounts.LONGEST, "members.accountMissing"));
            if (!account.matches("[\\p{L}\\p{N}._@-]{2,100}")) throw new Refusal("members.accountOdd");
            return account;
        }
    }
}
