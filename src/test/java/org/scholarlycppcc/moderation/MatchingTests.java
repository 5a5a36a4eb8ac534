package org.scholarlycppcc.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.base.Content;

class MatchingTests {
    private final Matching list = new Matching(List.of(
            word("加微信", Action.HOLD),
            word("代写", Action.HOLD),
            word("发票", Action.REMIND),
            word("代开发票", Action.BLOCK),
            word("sb", Action.REMIND),
            word("加V信", Action.HOLD),
            word("𠮷野家", Action.REMIND),
            word("{mobile}", Action.REMIND),
            word("{id-card}", Action.REMIND),
            word("当代写", Action.ALLOW),
            word("发票存根", Action.ALLOW)));

    @ParameterizedTest
    @CsvSource({
        "请加微信聊,加微信",
        "請加微信聊,加微信",
        "加 微 信,加 微 信",
        "加*微~信,加*微~信",
        "加．微。信,加．微。信",
        "加\u200b微\ufeff信,加\u200b微\ufeff信",
        "加😀微信,加😀微信",
        "代寫作业,代寫",
        "加v信,加v信",
        "加Ｖ信,加Ｖ信",
        "加ｖ　信,加ｖ　信",
        "你是SB吧,SB",
        "ｓ b,ｓ b",
        "去𠮷野家吃,𠮷野家",
        "𠮷-野家,𠮷-野家",
        "打 13800138000 找我,13800138000",
        "打１３８００１３８０００,１３８００１３８０００",
        "139-0013-8000,139-0013-8000",
        "证号11010519491231002X。,11010519491231002X",
        "110105 19491231 002x,110105 19491231 002x"
    })
    void findsAWordHoweverItIsWritten(String text, String written) {
        assertThat(list.hits(text)).extracting(Hit::written).containsExactly(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "加了微信的人",
                "husband and sbc",
                "当代写作",
                "當代 寫作",
                "这张发票存根请留好",
                "订单号 213800138000",
                "1380013800012",
                "12800138000",
                "证号110105194912310021",
                "1",
                "𠮷"
            })
    void findsNothingInWhatIsHarmless(String text) {
        assertThat(list.hits(text)).isEmpty();
    }

    @Test
    void aWordBesideAHarmlessPhraseIsFound() {
        assertThat(list.hits("当代写作不是代写")).extracting(Hit::written).containsExactly("代写");
        assertThat(list.hits("代写当代写实")).hasSize(1);
    }

    @Test
    void theGravestActionDecides() {
        assertThat(verdict("发票")).isInstanceOf(Verdict.Remind.class);
        assertThat(verdict("发票，代写"))
                .isInstanceOfSatisfying(
                        Verdict.Hold.class,
                        it -> assertThat(it.hits()).extracting(Hit::written).containsExactly("代写"));
        assertThat(verdict("发票，代写，代开发票"))
                .isInstanceOfSatisfying(
                        Verdict.Block.class,
                        it -> assertThat(it.hits()).extracting(Hit::written).containsExactly("代开发票"));
        assertThat(verdict("读《乡土中国》")).isEqualTo(new Verdict.Clean());
    }

    @Test
    void manyLightHitsDoNotHideAGraveOne() {
        var light = new ArrayList<String>();
        for (int i = 0; i < 200; i++) light.add("发" + " ".repeat(i) + "票");
        assertThat(verdict(String.join("，", light) + "代开发票")).isInstanceOf(Verdict.Block.class);
        assertThat(verdict(String.join("，", light)))
                .isInstanceOfSatisfying(
                        Verdict.Remind.class, it -> assertThat(it.hits()).hasSize(Verdict.MOST));
    }

    @Test
    void theFilesOfTheHouseAreRead() {
        var born = new ArrayList<WordEntry>();
        for (var row : Content.rows("moderation/words.csv"))
            born.add(WordKeeping.entry(row.get("word"), Action.valueOf(row.get("action")), row.get("note")));
        for (var row : Content.rows("moderation/allowed.csv"))
            born.add(WordKeeping.entry(row.get("word"), Action.ALLOW, row.get("note")));
        var house = new Matching(born);
        assertThat(house.hits("当代写作、印刷单位、时代写照、其他妈的")).isEmpty();
        assertThat(house.hits("代 寫论文，加薇信不如加V信，刷單日赚千元"))
                .extracting(Hit::written)
                .containsExactlyInAnyOrder("代 寫", "加V信", "刷單", "日赚千元");
    }

    /** Any text is read without failing, by at most two steps a letter and one for each word told. */
    @Test
    void anyTextIsReadInAsManyStepsAsItIsLong() {
        var random = new Random(20261126);
        var letters = "加微信代写发票sbSB代开當寫 \u200b。😀𠮷\ud83d\udc00aA１1-X".toCharArray();
        for (int round = 0; round < 3000; round++) {
            var words = new HashMap<String, String>();
            for (int i = 0; i < 20; i++) {
                var word = Folding.key(text(random, letters, 1 + random.nextInt(6)));
                if (!word.isEmpty()) words.put(word, word);
            }
            var text = text(random, letters, random.nextInt(400));
            var folding = Folding.of(text);
            var told = new ArrayList<String>();
            int steps = new Automaton<>(words)
                    .scan(folding.letters(), folding.count(), (word, first, last) -> told.add(word + "@" + first));
            assertThat(steps).isLessThanOrEqualTo(2 * folding.count() + told.size());
            assertThat(told.stream().sorted().toList()).isEqualTo(plainly(words.values(), folding));
            list.hits(text);
        }
    }

    @Test
    void theLongestTextThatFailsAtEveryLetterIsStillReadOnce() {
        var words = new HashMap<String, Integer>();
        for (int i = 1; i <= 40; i++) words.put("读".repeat(i) + "书", i);
        var text = Folding.of("读".repeat(20_000));
        int steps = new Automaton<>(words).scan(text.letters(), text.count(), (word, first, last) -> {
            throw new AssertionError("no word ends here");
        });
        assertThat(steps).isLessThanOrEqualTo(2 * 20_000);
    }

    private static List<String> plainly(Iterable<String> words, Folding folding) {
        var found = new ArrayList<String>();
        for (var word : words) {
            var letters = word.codePoints().toArray();
            for (int at = 0; at + letters.length <= folding.count(); at++) {
                int i = 0;
                while (i < letters.length && folding.letters()[at + i] == letters[i]) i++;
                if (i == letters.length) found.add(word + "@" + at);
            }
        }
        return found.stream().sorted().collect(Collectors.toList());
    }

    private static String text(Random random, char[] letters, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append(letters[random.nextInt(letters.length)]);
        return text.toString();
    }

    private Verdict verdict(String text) {
        return Verdict.over(list.hits(text));
    }

    private static WordEntry word(String writing, Action action) {
        return new WordEntry(writing, action, "");
    }
}
