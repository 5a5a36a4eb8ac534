package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Directory.Order;
import org.scholarlycppcc.catalogue.Directory.Wish;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@StoredTest
class DirectoryTests {
    @Autowired
    Directory directory;

    @BeforeEach
    void aMemberReads() {
        People.signIn(MemberId.random(), Roles.MEMBER);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void everyBookIsOnExactlyOnePage(Order order) {
        var wish = new Wish("", "united-front", order);
        var all = new ArrayList<DirectoryRow>();
        for (var page = directory.page(wish, null, 5); !page.isEmpty(); page = directory.page(wish, page.getLast(), 5))
            all.addAll(page);
        assertThat(all).hasSize(directory.page(wish, null, 1000).size()).doesNotHaveDuplicates();
        assertThat(all).extracting(DirectoryRow::categoryName).containsOnly("统一战线与人民政协");
    }

    @Test
    void titlesComeInTheOrderOfTheirSounds() {
        assertThat(directory.page(new Wish("", "history-culture", Order.TITLE), null, 100))
                .extracting(DirectoryRow::title)
                .containsSubsequence("论语", "史记");
    }

    @Test
    void allTypedWordsMustBeThere() {
        assertThat(titles("费孝通 乡土")).contains("乡土中国");
        assertThat(titles("费孝通 没有的")).isEmpty();
        assertThat(titles("% _")).hasSameSizeAs(titles(""));
    }

    private List<String> titles(String words) {
        return directory.page(new Wish(words, "", Order.TITLE), null, 1000).stream()
                .map(DirectoryRow::title)
                .toList();
    }

    @Test
    void countsFollowTheWordsAndNotTheCategory() {
        assertThat(directory.counts("")).hasSize(7).allMatch(it -> it.books() >= 18);
        assertThat(directory.counts("费孝通").stream()
                        .mapToInt(CategoryCount::books)
                        .sum())
                .isEqualTo(titles("费孝通").size());
    }

    @Test
    void strangersReadNothing() {
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> directory.counts(""));
    }
}
