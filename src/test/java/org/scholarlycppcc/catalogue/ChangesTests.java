package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.catalogue.ListContents.Entry;
import org.scholarlycppcc.catalogue.ListContents.Section;

class ChangesTests {
    @Test
    void theSameListHasNotChanged() {
        var list = list(section("政治", "甲", "乙"), section("文学", "丙"));
        assertThat(Changes.between(list, list)).isEmpty();
    }

    @Test
    void whatCameAndWhatWentIsTold() {
        var changes = Changes.between(list(section("政治", "甲", "乙")), list(section("政治", "甲", "丙")));
        assertThat(changes)
                .containsExactly(
                        new Change.Added(entry("丙").id(), entry("丙").book(), "政治"),
                        new Change.Removed(entry("乙").id(), entry("乙").book(), "政治"));
    }

    @Test
    void aBookInAnotherSectionHasMoved() {
        var before = list(section("政治", "甲", "乙"), section("文学", "丙"));
        var after = list(section("政治", "甲"), section("文学", "丙", "乙"));
        assertThat(Changes.between(before, after))
                .containsExactly(new Change.Moved(entry("乙").id(), entry("乙").book(), "政治", 2, "文学", 2));
    }

    @Test
    void oneStepUpIsOneMoveAndNotTwo() {
        var before = list(section("政治", "甲", "乙", "丙", "丁"));
        assertThat(Changes.between(before, list(section("政治", "丁", "甲", "乙", "丙"))))
                .containsExactly(new Change.Moved(entry("丁").id(), entry("丁").book(), "政治", 4, "政治", 1));
        assertThat(Changes.between(before, list(section("政治", "乙", "丙", "丁", "甲"))))
                .containsExactly(new Change.Moved(entry("甲").id(), entry("甲").book(), "政治", 1, "政治", 4));
    }

    @Test
    void whatMovesUpBecauseAnotherWentHasNotMoved() {
        assertThat(Changes.between(list(section("政治", "甲", "乙", "丙")), list(section("政治", "乙", "丙"))))
                .singleElement()
                .isInstanceOf(Change.Removed.class);
    }

    @Test
    void importanceAndNoteAreToldApart() {
        var was = entry("甲");
        var now = new Entry(was.id(), was.book(), Importance.REQUIRED, "先读第一章");
        var before = new ListContents("", "", List.of(new Section(id("政治"), "政治", List.of(was))));
        var after = new ListContents("", "", List.of(new Section(id("政治"), "政治", List.of(now))));
        assertThat(Changes.between(before, after))
                .containsExactly(
                        new Change.Reweighed(was.id(), was.book(), Importance.RECOMMENDED, Importance.REQUIRED),
                        new Change.Renoted(was.id(), was.book(), "", "先读第一章"));
    }

    private static ListContents list(Section... sections) {
        return new ListContents("书目", "", List.of(sections));
    }

    private static Section section(String title, String... books) {
        return new Section(
                id(title), title, Arrays.stream(books).map(ChangesTests::entry).toList());
    }

    private static Entry entry(String title) {
        var book = new BookRow(new BookId(id("book " + title)), title, "", 0, null);
        return new Entry(id("entry " + title), book, Importance.RECOMMENDED, "");
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
