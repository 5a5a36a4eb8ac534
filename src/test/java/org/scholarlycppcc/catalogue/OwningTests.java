package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Li begins lists, Qian is another librarian, Wang a member, Guan the administrator. */
@StoredTest
class OwningTests {
    @Autowired
    Owning owning;

    @Autowired
    Renewing renewing;

    @Autowired
    Curating curating;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    private Desk desk;
    private MemberId li;
    private MemberId qian;

    @BeforeEach
    void twoLibrarians(@Autowired ApplicationContext house) {
        desk = new Desk(house);
        li = librarian("李");
        qian = librarian("钱");
        People.signIn(li, Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    private MemberId librarian(String name) {
        var person = people.named(name);
        change("insert into member_role (member, role) values (:person, 'LIBRARIAN')", person);
        return person;
    }

    private void change(String statement, MemberId person) {
        transaction.executeWithoutResult(
                it -> sql.sql(statement).param("person", person.value()).update());
    }

    @Test
    void whoeverBeginsAListAnswersForIt() {
        var draft = desk.list("我的", desk.book("甲"));
        assertThat(draft.standing().owner()).isEqualTo(li);
        assertThat(curating.drafts())
                .filteredOn(it -> it.id().equals(draft.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.owner()).isEqualTo(li));
        People.signIn(qian, Roles.LIBRARIAN);
        assertThat(desk.draft(renewing.again(draft.id(), "明年")).standing().owner())
                .isEqualTo(qian);
    }

    @Test
    void theOwnerPassesItOnToALibrarian() {
        var draft = desk.list("交给别人");
        var wang = people.named("王");
        refused("catalogue.notALibrarian", () -> owning.pass(draft.id(), wang));
        owning.pass(draft.id(), qian);
        assertThat(desk.draft(draft.slug()).standing().owner()).isEqualTo(qian);
        refused("catalogue.notYourList", () -> owning.pass(draft.id(), li));
        refused("catalogue.hasOwner", () -> owning.takeOver(draft.id()));
    }

    @Test
    void theAdministratorChoosesWhoFollows() {
        var draft = desk.list("管理员来定");
        People.signIn(people.named("管"), Roles.ADMIN);
        owning.pass(draft.id(), qian);
        assertThat(desk.draft(draft.slug()).standing().owner()).isEqualTo(qian);
    }

    @Test
    void whoseAccountIsClosedAnswersForNothing() {
        var draft = desk.list("人走了");
        change("update member set disabled = true where id = :person", li);
        People.signIn(qian, Roles.LIBRARIAN);
        assertThat(owning.candidates()).extracting(MemberRow::id).contains(qian).doesNotContain(li);
        refused("catalogue.notYourList", () -> owning.pass(draft.id(), qian));
        owning.takeOver(draft.id());
        assertThat(desk.draft(draft.slug()).standing().owner()).isEqualTo(qian);
    }

    @Test
    void whoLosesTheRoleAnswersForNothing() {
        var draft = desk.list("换岗了");
        change("delete from member_role where member = :person", li);
        People.signIn(qian, Roles.LIBRARIAN);
        assertThat(owning.candidates()).extracting(MemberRow::id).doesNotContain(li);
        owning.takeOver(draft.id());
        assertThat(desk.draft(draft.slug()).standing().owner()).isEqualTo(qian);
        owning.takeOver(draft.id());
    }

    @Test
    void aListThatIsGoneIsRefused() {
        refused("catalogue.listGone", () -> owning.takeOver(ListId.random()));
        refused("catalogue.listGone", () -> owning.pass(ListId.random(), qian));
    }

    @Test
    void membersAndStaffMayNot() {
        var draft = desk.list("不许");
        for (var role : List.of(Roles.MEMBER, Roles.STAFF)) {
            People.signIn(MemberId.random(), role);
            for (var act : List.<ThrowingCallable>of(
                    owning::candidates, () -> owning.takeOver(draft.id()), () -> owning.pass(draft.id(), qian)))
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
        }
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
