package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarksTests {
    @Test
    void aWordOfLettersIsMarkedAsAWholeOnly() {
        assertThat(marked("Party, Art and 艺术art3", "art")).containsExactly("Art");
        assertThat(marked("第3周，13周，3.5米", "3")).containsExactly("3");
        assertThat(marked("I don't know, Don", "don")).containsExactly("Don");
        assertThat(marked("example.com 与 .com, foo_com", "com")).containsExactly("com");
        assertThat(new Highlights(new Marks(Set.of("cafe"))).title("cafe\u0301").marks())
                .isEmpty();
    }

    @Test
    void eitherScriptIsMarkedAsItIsWritten() {
        assertThat(marked("讀《鄉土中國》第三章", "乡土", "土中", "中国")).containsExactly("鄉土中國");
    }

    @Test
    void soundsThatAreDrawnOutBelongToTheirWord() {
        assertThat(marked("あーーと", "あー")).containsExactly("あー");
    }

    @Test
    void aSingleCharacterIsMarkedWhereverItStands() {
        assertThat(marked("书中有书", "书")).containsExactly("书");
        assertThat(new Highlights(new Marks(Set.of("书"))).title("书中有书").pieces())
                .containsExactly("", "书", "中有", "书", "");
    }

    @Test
    void whatIsNotThereIsNotMarked() {
        assertThat(marked("读书", "乡土")).isEmpty();
        assertThat(marked("", "乡土")).isEmpty();
    }

    private static List<String> marked(String text, String... pieces) {
        return new Highlights(new Marks(Set.of(pieces))).title(text).marks();
    }
}
