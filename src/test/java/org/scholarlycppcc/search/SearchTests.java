package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberChanged;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@StoredTest
class SearchTests {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    private Search search;

    @Autowired
    private Index index;

    @Autowired
    private People people;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aPersonIsFoundByNamePinyinAndFirstLetters() {
        var wang = enrolled("王寻书");
        for (var typed : List.of("王寻书", "王尋書", "wangxunshu", "wang xun shu", "wxs", "王xs")) {
            var found = found(wang, typed);
            assertThat(found.page()).as(typed).hasSize(1);
            assertThat(found.counts()).as(typed).isEqualTo(Map.of(Kind.PERSON, 1));
            assertThat(found.page().getFirst().place()).isEqualTo("教育界");
            assertThat(found.page().getFirst().path()).startsWith("people/" + wang.value());
        }
        assertThat(People.as(wang, () -> search.complete("wangx")))
                .extracting(it -> it.title().words())
                .contains("王寻书");
    }

    @Test
    void aChangedThingIsFoundAsItIsNowAndARemovedOneNoMore() {
        var li = enrolled("李旧名");
        change(li, "update member set name = '李新名' where id = :id");
        assertThat(found(li, "李旧名").page()).isEmpty();
        assertThat(found(li, "李新名").page()).hasSize(1);
        change(li, "delete from seat where member = :id");
        change(li, "delete from member where id = :id");
        assertThat(found(li, "李新名").page()).isEmpty();
    }

    @Test
    void whatIsNotCommittedIsNotFound() {
        var zhao = enrolled("赵留名");
        transaction.executeWithoutResult(status -> {
            sql.sql("update member set name = '赵未成' where id = :id")
                    .param("id", zhao.value())
                    .update();
            index.changed(Kind.PERSON, zhao.value());
            status.setRollbackOnly();
        });
        assertThat(found(zhao, "赵未成").page()).isEmpty();
        assertThat(found(zhao, "赵留名").page()).hasSize(1);
    }

    @Test
    void aChangeOutsideATransactionIsRefused() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> index.changed(Kind.PERSON, UUID.randomUUID()));
    }

    @Test
    void strangersMayNotSearch() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> search.find(Question.of("王")));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> search.complete("王"));
    }

    @Test
    void rebuildingFindsWhatTheOutboxNeverHeardOfAndDropsWhatIsGone() {
        var unheard = people.seated("孙未报", "education", LONG_AGO);
        var gone = enrolled("周已去");
        index.caughtUp();
        transaction.executeWithoutResult(it -> {
            sql.sql("delete from seat where member = :id")
                    .param("id", gone.value())
                    .update();
            sql.sql("delete from member where id = :id")
                    .param("id", gone.value())
                    .update();
        });
        assertThat(found(unheard, "孙未报").page()).isEmpty();
        assertThat(found(unheard, "周已去").page()).hasSize(1);
        index.rebuild();
        assertThat(found(unheard, "孙未报").page()).hasSize(1);
        assertThat(found(unheard, "周已去").page()).isEmpty();
    }

    private Finds found(MemberId by, String typed) {
        index.caughtUp();
        return People.as(by, () -> search.find(Question.of(typed)), Roles.MEMBER);
    }

    private MemberId enrolled(String name) {
        var member = people.seated(name, "education", LONG_AGO);
        change(member, "update member set version = 2 where id = :id");
        return member;
    }

    private void change(MemberId member, String statement) {
        transaction.executeWithoutResult(it -> {
            sql.sql(statement).param("id", member.value()).update();
            events.publishEvent(new MemberChanged(member));
        });
    }
}
