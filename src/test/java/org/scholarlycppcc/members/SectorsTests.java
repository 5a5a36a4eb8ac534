package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@StoredTest
class SectorsTests {
    @Autowired
    Sectors sectors;

    @Autowired
    FirstSectors first;

    @Test
    void theSeventeenComeInTheirCustomaryOrder() {
        var all = People.as(MemberId.random(), sectors::all, Roles.MEMBER);
        assertThat(all).hasSize(17);
        assertThat(all).extracting(SectorRow::name).startsWith("中共界", "民主党派界").endsWith("特邀人士界");
    }

    @Test
    void readingTheFileAgainChangesNothing() {
        var before = People.as(MemberId.random(), sectors::all, Roles.MEMBER);
        first.run(new DefaultApplicationArguments());
        assertThat(People.as(MemberId.random(), sectors::all, Roles.MEMBER)).isEqualTo(before);
    }

    @Test
    void aSlugLeadsToItsSector() {
        assertThat(People.as(MemberId.random(), () -> sectors.find("education"), Roles.MEMBER))
                .map(SectorRow::name)
                .contains("教育界");
        assertThat(People.as(MemberId.random(), () -> sectors.find("no-such"), Roles.MEMBER))
                .isEmpty();
    }

    @Test
    void strangersMayNotAsk() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(sectors::all);
    }
}
