package org.scholarlycppcc.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.xml.sax.InputSource;

class CoverTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "史记",
                "乡土中国",
                "共产主义运动中的“左派”幼稚病",
                "习近平新时代中国特色社会主义思想学习纲要",
                "AI 3.0",
                "21世纪资本论",
                "The Death and Life of Great American Cities",
                "<script>alert('1')</script> & 𠮷"
            })
    void everyTitleFitsItsLabelWhole(String title) throws Exception {
        var label = Label.of(title);
        assertThat(String.join("", label.columns()).replace(" ", "")).isEqualTo(title.replace(" ", ""));
        assertThat(label.columns()).allMatch(it -> Lettering.length(it) * label.size() <= 116);
        assertThat(label.columns().size() * label.size() * 1.25).isLessThan(70);
        assertThat(parsed(Cover.of(new BookRow(BookId.random(), title, "〔美〕<b> & 'c' 著", 3, null))))
                .isEqualTo("svg");
    }

    @Test
    void aTitleOfTwoHundredCharactersIsNotCut() {
        assertThat(String.join("", Label.of("书".repeat(200)).columns())).hasSize(200);
    }

    @Test
    void aBookWithoutAuthorHasACover() throws Exception {
        assertThat(parsed(Cover.of(new BookRow(BookId.random(), "诗经", "", 6, null))))
                .isEqualTo("svg");
    }

    private static String parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement()
                .getTagName();
    }
}
