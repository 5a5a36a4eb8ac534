package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholarlycppcc.groups.GroupsCase.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionPagesTests {
    @Test
    void aLineNamesAnEditionAndItsPages() {
        assertThat(EditionPages.of(" 大字本：12–58 页 \n\n新版: 第二章：下"))
                .containsExactly(new EditionPages("大字本", "12–58 页"), new EditionPages("新版", "第二章：下"));
        assertThat(EditionPages.of("")).isEmpty();
    }

    @Test
    void whatIsKeptReadsTheSame() {
        var named = EditionPages.of("大字本 : 12–58 页\n新版：第二章：下");
        assertThat(EditionPages.of(EditionPages.lines(named))).isEqualTo(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"大字本 12–58 页", "：12 页", "大字本：", "大字本：\u0007"})
    void aLineThatNamesNoneIsRefused(String line) {
        refused("groups.editionHow", () -> EditionPages.of("新版：第一章\n" + line));
    }

    @Test
    void thereIsALimit() {
        refused("groups.tooManyEditions", () -> EditionPages.of("大字本：1\n".repeat(11)));
        refused("text.tooLong", () -> EditionPages.of("长".repeat(61) + "：1"));
        refused("text.tooLong", () -> EditionPages.of("大字本：" + "长".repeat(101)));
    }
}
