package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What tests of groups have in common: Zhao hosts, Wang and Qian are members, somebody stands outside. */
@StoredTest
abstract class GroupsCase {
    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory house;

    @Autowired
    Clock clock;

    Founded founded;
    MemberId zhao;
    MemberId wang;
    MemberId qian;
    MemberId stranger;
    LocalDate today;

    @BeforeEach
    void enrol() {
        today = LocalDate.now(clock);
        founded = Founded.in(house);
        zhao = people.named("赵");
        wang = people.named("王");
        qian = people.named("钱");
        stranger = people.named("外");
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    static void refused(String reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
