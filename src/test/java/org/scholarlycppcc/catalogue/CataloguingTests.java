package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StoredTest
class CataloguingTests {
    @Autowired
    Cataloguing cataloguing;

    @Autowired
    Catalogue catalogue;

    private final MemberId librarian = MemberId.random();

    @BeforeEach
    void aLibrarianWorks() {
        People.signIn(librarian, Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void aBookOfTheTangWithNothingButAYearIsAdded() {
        var id = cataloguing.add(Desk.card("杜工部集", "[唐]杜甫 著").with(Fact.PUBLISHED, "1957"));
        assertThat(catalogue.facts(id)).hasValueSatisfying(it -> {
            assertThat(it.creators()).isEqualTo("[唐]杜甫 著");
            assertThat(it.published()).isEqualTo(1957);
            assertThat(it.isbn()).isEmpty();
            assertThat(it.categoryName()).isEqualTo("文学艺术与地方文史");
        });
    }

    @Test
    void theVolumesOfASetKeepOneNumberAndAreToldApart() {
        var card =
                Desk.card("鲁迅全集", "鲁迅 著").with(Fact.ISBN, "978-7-108-03013-9").with(Fact.PUBLISHED, "2005年11月");
        var third = cataloguing.add(card.with(Fact.VOLUME, "第三卷"));
        var second = cataloguing.add(card.with(Fact.VOLUME, "第二卷"));
        assertThat(catalogue.matching("鲁迅全集第", 5)).extracting(BookRow::id).containsExactly(second, third);
        assertThat(catalogue.find(third).orElseThrow().title()).isEqualTo("鲁迅全集 第三卷");
        assertThat(catalogue.facts(third).orElseThrow().card())
                .isEqualTo(card.with(Fact.VOLUME, "第三卷")
                        .with(Fact.ISBN, "9787108030139")
                        .with(Fact.PUBLISHED, "2005-11"));
    }

    @Test
    void aBookOfBefore1987HasItsOwnNumber() {
        var card = Desk.card("一九七九年的书", "无名 著")
                .with(Fact.UNIFIED, "10019.1980")
                .with(Fact.PLACE, "北京")
                .with(Fact.CLC, "i210.6")
                .with(Fact.RIGHTS, "公有领域")
                .with(Fact.WHERE_TO_READ, "https://example.org/1979");
        var facts = catalogue.facts(cataloguing.add(card)).orElseThrow();
        assertThat(facts.unified()).isEqualTo("10019·1980");
        assertThat(facts.clc()).isEqualTo("I210.6");
        assertThat(facts.rights()).isEqualTo(Rights.PUBLIC_DOMAIN);
        assertThat(facts.isOnTheWeb()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://", "http://a b", "机关图书室第三架", "https://x\"onclick"})
    void onlyAnAddressOfTheWebIsOne(String typed) {
        var id = cataloguing.add(Desk.card("书", "").with(Fact.WHERE_TO_READ, typed));
        assertThat(catalogue.facts(id).orElseThrow().isOnTheWeb()).isFalse();
    }

    @Test
    void aTitleAndACategoryAreEnough() {
        var id = cataloguing.add(Desk.card("无名之书", ""));
        assertThat(catalogue.find(id)).contains(new BookRow(id, "无名之书", "", 6, null));
    }

    @Test
    void oneNumberMayCoverSeveralVolumes() {
        var card = Desk.card("全集（上）", "佚名 著").with(Fact.ISBN, "978-7-108-03013-9");
        assertThat(cataloguing.add(card)).isNotEqualTo(cataloguing.add(card));
    }

    @ParameterizedTest
    @CsvSource({"乡土中国,,,乡土中国", "《乡土中国》（修订本）,,,乡土中国", "乡土,,,乡土中国", "江村经济,费孝通 著,,乡土中国", ",费孝通,,乡土中国"})
    void whatMayBeARepetitionIsShown(String title, String creators, String isbn, String found) {
        assertThat(catalogue.alike(blank(title), blank(creators), blank(isbn), 8))
                .extracting(BookRow::title)
                .contains(found);
    }

    @Test
    void theSameNumberShowsAsRepetitionInEitherLength() {
        var card = Desk.card("双号书", "").with(Fact.ISBN, "7-108-03013-6");
        cataloguing.add(card);
        assertThat(catalogue.alike("", "", "9787108030139", 20))
                .extracting(BookRow::title)
                .contains("双号书");
    }

    private static String blank(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Test
    void nothingTypedRepeatsNothing() {
        assertThat(catalogue.alike("", "", "", 8)).isEmpty();
        assertThat(catalogue.alike("书", "[唐杜甫", "12", 8)).isEmpty();
        assertThat(catalogue.alike("《》", "", "", 8)).isEmpty();
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstSaved() {
        var id = cataloguing.add(Desk.card("两稿", "甲 著"));
        var seen = catalogue.facts(id).orElseThrow();
        assertThat(cataloguing.edit(id, seen.version(), Desk.card("两稿", "乙 著"), Set.of()))
                .isEqualTo(new Filing.Kept());
        assertThat(cataloguing.edit(id, seen.version(), Desk.card("两稿", "丙 著"), Set.of()))
                .isInstanceOfSatisfying(Filing.Elsewhere.class, it -> {
                    assertThat(it.theirs().creators()).isEqualTo("乙 著");
                    assertThat(cataloguing.edit(id, it.theirs().version(), Desk.card("两稿", "丙 著"), Set.of()))
                            .isEqualTo(new Filing.Kept());
                });
        assertThat(catalogue.find(id))
                .hasValueSatisfying(it -> assertThat(it.creators()).isEqualTo("丙 著"));
    }

    @Test
    void everyVersionStaysAndCanBePutBack() {
        var id = cataloguing.add(Desk.card("三版", "甲 著"));
        edit(id, Desk.card("三版", "乙 著").with(Fact.PUBLISHED, "1979"));
        edit(id, Desk.card("三版", "丙 著"));
        var versions = cataloguing.versions(id, Integer.MAX_VALUE, 9);
        assertThat(versions)
                .extracting(BookVersion::cause, it -> it.card().creators())
                .containsExactly(tuple(Cause.HAND, "丙 著"), tuple(Cause.HAND, "乙 著"), tuple(Cause.HAND, "甲 著"));
        assertThat(versions).allSatisfy(it -> {
            assertThat(it.keptBy()).isEqualTo(librarian);
            assertThat(it.kept()).isNotNull();
        });
        assertThat(cataloguing.versions(id, versions.getFirst().version(), 1))
                .extracting(BookVersion::card)
                .containsExactly(versions.get(1).card());

        var now = versions.getFirst().version();
        assertThat(cataloguing.putBack(id, now, versions.get(1).version())).isEqualTo(new Filing.Kept());
        assertThat(catalogue.facts(id).orElseThrow().card())
                .isEqualTo(versions.get(1).card());
        assertThat(cataloguing.versions(id, Integer.MAX_VALUE, 1))
                .extracting(BookVersion::cause)
                .containsExactly(Cause.UNDO);
        assertThat(cataloguing.putBack(id, now, versions.get(2).version())).isInstanceOf(Filing.Elsewhere.class);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> cataloguing.putBack(id, now + 1, 99));
    }

    @Test
    void aBookOfTheHouseBeganWithItsFile() {
        var book = catalogue.byKey("xiangtu-zhongguo").orElseThrow();
        assertThat(cataloguing.versions(book, Integer.MAX_VALUE, 9).getLast().cause())
                .isEqualTo(Cause.CONTENT);
    }

    private void edit(BookId id, BookCard card) {
        assertThat(cataloguing.edit(id, catalogue.facts(id).orElseThrow().version(), card, Set.of()))
                .isEqualTo(new Filing.Kept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0007"})
    void aBookWithoutATitleIsRefused(String title) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> cataloguing.add(Desk.card(title, "")));
    }

    @Test
    void badWordsAreRefusedOrCleaned() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> cataloguing.add(Desk.card("长".repeat(100_000), "")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> cataloguing.add(Desk.card("书", "[唐杜甫")));
        for (var year : List.of("明年", "19", "20255", "-100"))
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> cataloguing.add(Desk.card("书", "").with(Fact.PUBLISHED, year)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> cataloguing.add(Desk.card("书", "").with(Fact.CATEGORY, "no-such")));
        var id = cataloguing.add(Desk.card("<script>alert(1)</script>😀\n𠮷", "<b>佚名</b> 著"));
        assertThat(catalogue.find(id))
                .hasValueSatisfying(it -> assertThat(it.title()).isEqualTo("<script>alert(1)</script>😀 𠮷"));
    }

    @Test
    void membersMayNot() {
        People.signIn(MemberId.random(), Roles.MEMBER, Roles.STAFF);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> cataloguing.add(Desk.card("书", "")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> cataloguing.edit(BookId.random(), 1, Desk.card("书", ""), Set.of()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> cataloguing.versions(BookId.random(), 1, 1));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> cataloguing.putBack(BookId.random(), 1, 1));
    }
}
