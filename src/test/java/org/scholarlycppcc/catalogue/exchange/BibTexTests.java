package org.scholarlycppcc.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibTexTests {
    @Test
    void aVolumeSaysItsPlaceItsMonthAndItsNumbers() throws IOException {
        assertThat(Volumes.text(Format.BIB, Volumes.LU_XUN))
                .contains(
                        "volume = {第三卷}",
                        "address = {北京}",
                        "month = {11}",
                        "note = {统一书号 10019·3024}",
                        "url = {https://example.org/lu-xun}");
    }

    @Test
    void aTranslatedBookIsAnEntry() throws IOException {
        assertThat(Volumes.text(Format.BIB, Volumes.CANCER)).isEqualTo("""
                @book{book-a86ae3b5-964c-364f-8980-e7ec12849f01,
                  author = {{悉达多·穆克吉}},
                  translator = {{李虎}},
                  title = {{众病之王：癌症传}},
                  publisher = {中信出版社},
                  year = {2013},
                  isbn = {9787508638119},
                  abstract = {说明。},
                  keywords = {科技、生态与健康},
                  annotation = {理由。
                先读序章。
                再读第一部。}
                }

                """);
    }

    @Test
    void oneForManyIsFollowedByOthers() throws IOException {
        assertThat(Volumes.text(Format.BIB, Volumes.EIGHT)).contains("author = {{温铁军} and others}");
        assertThat(Volumes.text(Format.BIB, Volumes.GROWTH))
                .contains("author = {{德内拉·梅多斯} and {乔根·兰德斯} and {丹尼斯·梅多斯}}")
                .contains("translator = {{李涛} and {王智勇}}");
    }

    @Test
    void everySignOfLatexIsEscaped() throws IOException {
        assertThat(Volumes.text(Format.BIB, Volumes.saying("a\\b{c}%&$#_~^")))
                .contains(
                        "publisher = {a\\textbackslash{}b\\textbraceleft{}c\\textbraceright{}\\%\\&\\$\\#\\_\\textasciitilde{}\\textasciicircum{}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "\\{", "}}, author = {{x", "@book{"})
    void noTextEndsAFieldOrAnEntry(String text) throws IOException {
        var entry = Volumes.text(Format.BIB, Volumes.saying(text));
        int open = 0;
        for (char it : entry.toCharArray()) {
            if (it == '{') open++;
            if (it == '}') open--;
            assertThat(open).isNotNegative();
        }
        assertThat(open).isZero();
    }
}
