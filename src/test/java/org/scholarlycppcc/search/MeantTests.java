package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is offered where far more names come near than are looked through. */
class MeantTests {
    private static final String TYPED = "xiangtuzhonggou";

    @Test
    void theNearestNameIsOfferedHoweverManyOthersComeNear() {
        var things = new ArrayList<Document>();
        for (var first : List.of("江", "良", "强", "先"))
            for (var second : List.of("度", "库", "路", "他", "特", "提"))
                for (var third : List.of("中", "张", "正", "冲", "宗"))
                    for (var fourth : List.of("狗", "构", "购")) things.add(book(first + second + third + fourth));
        things.add(book("乡土中国"));
        assertThat(meant(things)).isEqualTo("乡土中国");
        Collections.reverse(things);
        assertThat(meant(things)).isEqualTo("乡土中国");
    }

    @Test
    void aBookIsOfferedHoweverManyWritingsAreAboutAnother() {
        var things = new ArrayList<>(IntStream.range(0, 300)
                .mapToObj(it -> Leaves.thing(Kind.POST, "第" + it + "周", List.of("江都中狗"), "谈一谈", Leaves.EVERYONE))
                .toList());
        things.add(book("乡土中国"));
        things.add(book("江都中狗"));
        assertThat(meant(things)).isEqualTo("乡土中国");
    }

    @Test
    void ofNamesThatAreEquallyNearTheOneThatMoreAreCalledIsOffered() {
        var things = new ArrayList<>(List.of(book("乡土中国"), book("乡土中果")));
        assertThat(meant(things)).isEqualTo("乡土中国");
        for (int post = 0; post < 3; post++)
            things.add(Leaves.thing(Kind.POST, "第" + post + "周", List.of("乡土中果"), "谈一谈", Leaves.EVERYONE));
        assertThat(meant(things)).isEqualTo("乡土中果");
        Collections.reverse(things);
        assertThat(meant(things)).isEqualTo("乡土中果");
    }

    private static String meant(List<Document> things) {
        try (var leaves = new Leaves().with(things)) {
            return String.valueOf(leaves.find(TYPED).meant());
        }
    }

    private static Document book(String title) {
        return Leaves.thing(Kind.BOOK, title, List.of(), "", Leaves.EVERYONE);
    }
}
