package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@StoredTest
class CatalogueTests {
    @Autowired
    Catalogue catalogue;

    @BeforeEach
    void aMemberReads() {
        People.signIn(MemberId.random(), Roles.MEMBER);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void theCatalogueIsBornWithSevenCategories() {
        assertThat(catalogue.categories())
                .extracting(CategoryRow::name)
                .startsWith("政治理论", "统一战线与人民政协")
                .hasSize(7);
    }

    @Test
    void aBookIsFoundByTheKeyOfItsRow() {
        var id = catalogue.byKey("xiangtu-zhongguo").orElseThrow();
        assertThat(catalogue.find(id)).hasValueSatisfying(it -> {
            assertThat(it.title()).isEqualTo("乡土中国");
            assertThat(it.creators()).isEqualTo("费孝通 著");
        });
        assertThat(catalogue.byKey("no-such-book")).isEmpty();
    }

    @Test
    void booksMatchByTitleAndByCreatorHoweverTyped() {
        assertThat(catalogue.matching("《乡土 中国》", 5)).extracting(BookRow::title).contains("乡土中国");
        assertThat(catalogue.matching("费孝通", 9)).extracting(BookRow::title).contains("乡土中国");
        assertThat(catalogue.matching("ai 3.0", 9)).extracting(BookRow::title).contains("AI 3.0");
        assertThat(catalogue.matching("%", 300)).hasSameSizeAs(catalogue.matching("", 300));
        assertThat(catalogue.matching("没有这样的书", 9)).isEmpty();
        assertThat(catalogue.matching("", 3)).hasSize(3);
    }

    @Test
    void severalBooksComeAtOnceAndUnknownOnesStayOut() {
        var id = catalogue.byKey("xiangtu-zhongguo").orElseThrow();
        assertThat(catalogue.rows(List.of(id, BookId.random()))).containsOnlyKeys(id);
        assertThat(catalogue.rows(List.of())).isEmpty();
        assertThat(catalogue.find(BookId.random())).isEmpty();
    }

    @Test
    void strangersReadNothing() {
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> catalogue.matching("", 1));
    }
}
