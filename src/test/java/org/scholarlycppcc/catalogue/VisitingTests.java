package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@StoredTest
class VisitingTests {
    @Autowired
    Visiting visiting;

    @Autowired
    Directory directory;

    @Autowired
    People people;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private final MemberId wang = MemberId.random();
    private final String mark = "新" + Long.toString(System.nanoTime(), 36);

    @BeforeEach
    void wangReads() {
        People.signIn(wang, Roles.MEMBER);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void whoCameForTheFirstTimeHasSeenEverything() {
        book("甲");
        assertThat(visiting.isDue()).isTrue();
        assertThat(fresh()).isZero();
        visiting.begin();
        assertThat(visiting.isDue()).isFalse();
        assertThat(fresh()).isZero();
    }

    @Test
    void whatCameSinceTheVisitBeforeIsNewHoweverOftenThePageIsOpened() {
        visiting.begin();
        book("甲");
        hoursPass(7);
        visiting.begin();
        assertThat(fresh()).isEqualTo(1);
        hoursPass(5);
        assertThat(visiting.isDue()).isFalse();
        visiting.begin();
        assertThat(fresh()).isEqualTo(1);
        assertThat(directory.page(narrowed(), null, 5))
                .extracting(DirectoryRow::title)
                .containsExactly(mark + "甲");
        hoursPass(2);
        visiting.begin();
        book("乙");
        hoursPass(7);
        visiting.begin();
        assertThat(directory.page(narrowed(), null, 5))
                .extracting(DirectoryRow::title)
                .containsExactly(mark + "乙");
    }

    @Test
    void nobodyElseIsTouched() {
        visiting.begin();
        book("甲");
        hoursPass(7);
        People.signIn(MemberId.random(), Roles.MEMBER);
        visiting.begin();
        assertThat(fresh()).isZero();
        People.signIn(wang, Roles.MEMBER);
        assertThat(visiting.isDue()).isTrue();
    }

    @Test
    void aVisitIsStoredByOneStatement() {
        assertThat(SqlCount.of(visiting::begin)).isEqualTo(1);
        assertThat(SqlCount.of(visiting::isDue)).isEqualTo(1);
    }

    @Test
    void strangersDoNotVisit() {
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(visiting::begin);
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(visiting::isDue);
    }

    // The same as waiting: everything that happened is so much longer ago.
    private void hoursPass(int hours) {
        transaction.executeWithoutResult(it -> {
            sql.sql(
                            "update catalogue_visit set begun = begun - interval '%1$d' hour, since = since - interval '%1$d' hour where member = :me"
                                    .formatted(hours))
                    .param("me", wang.value())
                    .update();
            sql.sql("update book set added = added - interval '%d' hour where title like :mark".formatted(hours))
                    .param("mark", mark + "%")
                    .update();
        });
    }

    private void book(String name) {
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        new Desk(house).book(mark + name);
        People.signIn(wang, Roles.MEMBER);
    }

    private int fresh() {
        return directory
                .facets(BookWish.ANY.saying(mark))
                .of(BookFacet.FRESH)
                .getFirst()
                .books();
    }

    private BookWish narrowed() {
        var address = Map.of("q", mark, "new", "yes");
        return BookWish.of(it -> Optional.ofNullable(address.get(it)), it -> Optional.empty());
    }
}
