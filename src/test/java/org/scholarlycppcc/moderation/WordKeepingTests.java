package org.scholarlycppcc.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.AsHouse;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@StoredTest
class WordKeepingTests {
    @Autowired
    private WordKeeping keeping;

    @Autowired
    private WordHistory history;

    @Autowired
    private WordList list;

    @Autowired
    private FirstWords first;

    @Autowired
    private People people;

    private MemberId li;

    @BeforeEach
    void staffSignIn() {
        li = people.named("李");
        People.signIn(li, Roles.STAFF);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aListedWordIsFoundAtOnceAndATakenOutOneNoMore() {
        var word = fresh();
        assertThat(list.check("看" + word)).isEqualTo(new Verdict.Clean());
        keeping.add(word, Action.HOLD, "试");
        assertThat(list.check("看" + word)).isEqualTo(new Verdict.Hold(List.of(new Hit(word, Action.HOLD, "试"))));
        keeping.change(standing(word), Action.BLOCK, "再试");
        assertThat(list.check(word)).isInstanceOf(Verdict.Block.class);
        keeping.remove(standing(word).id());
        assertThat(list.check(word)).isEqualTo(new Verdict.Clean());
    }

    @Test
    void aCheckCostsOneStatement() {
        list.check("先读一遍");
        assertThat(SqlCount.of(() -> list.check("读书".repeat(10_000)))).isEqualTo(1);
    }

    @Test
    void theHistoryTellsWhoChangedWhat() {
        var word = fresh();
        keeping.add(word, Action.HOLD, "试");
        keeping.change(standing(word), Action.REMIND, "试");
        var latest = history.editions(null, 2);
        assertThat(latest).extracting(WordEdition::madeBy).containsExactly(li, li);
        assertThat(latest.getFirst().removed()).containsExactly(new WordEntry(word, Action.HOLD, "试"));
        assertThat(latest.getFirst().added()).containsExactly(new WordEntry(word, Action.REMIND, "试"));
        assertThat(latest.getLast().removed()).isEmpty();
        assertThat(latest.getLast().added()).containsExactly(new WordEntry(word, Action.HOLD, "试"));
        assertThat(history.editions(latest.getFirst().number(), 1)).containsExactly(latest.getLast());
    }

    @Test
    void theHistoryCostsTheSameHoweverLongItIs() {
        for (int i = 0; i < 6; i++) keeping.add(fresh(), Action.REMIND, "");
        var one = SqlCount.of(() -> history.editions(null, 1));
        assertThat(SqlCount.of(() -> history.editions(null, 6))).isEqualTo(one).isLessThanOrEqualTo(3);
    }

    @Test
    void anotherWritingOfAListedWordIsRefused() {
        keeping.add("试鄉土词", Action.HOLD, "");
        refused("moderation.words.listed", () -> keeping.add("试 乡土·詞", Action.BLOCK, ""));
        keeping.remove(standing("试鄉土词").id());
        keeping.add("试 乡土·詞", Action.BLOCK, "");
        assertThat(standing("试 乡土·詞").action()).isEqualTo(Action.BLOCK);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileStays() {
        var word = fresh();
        keeping.add(word, Action.HOLD, "");
        var seen = standing(word);
        keeping.change(seen, Action.REMIND, "先改的");
        refused("moderation.words.changedMeanwhile", () -> keeping.change(seen, Action.BLOCK, "后改的"));
        refused("moderation.words.changedMeanwhile", () -> keeping.remove(seen.id()));
        assertThat(standing(word).note()).isEqualTo("先改的");
    }

    @Test
    void aChangeThatChangesNothingIsNoEdition() {
        var word = fresh();
        keeping.add(word, Action.HOLD, "试");
        var before = history.editions(null, 1);
        keeping.change(standing(word), Action.HOLD, " 试 ");
        assertThat(history.editions(null, 1)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*。—", "{}", "{email}", "\u200b"})
    void whatHoldsNoLetterIsNoWord(String typed) {
        refused("moderation.words.missing", () -> keeping.add(typed, Action.HOLD, ""));
    }

    @Test
    void aTextTooLongIsRefused() {
        refused("text.tooLong", () -> keeping.add("字".repeat(WordKeeping.WORD + 1), Action.HOLD, ""));
        refused("text.tooLong", () -> keeping.add(fresh(), Action.HOLD, "字".repeat(WordKeeping.NOTE + 1)));
        refused("moderation.words.numberAllowed", () -> keeping.add("{mobile}", Action.ALLOW, ""));
    }

    @Test
    void twoWhoChangeTheListAtOnceBothSucceed() {
        var results = Rush.of(8, i -> {
            People.signIn(li, Roles.STAFF);
            keeping.add(fresh(), Action.REMIND, "第 " + i);
        });
        assertThat(results).containsOnly("");
        var numbers =
                history.editions(null, 8).stream().map(WordEdition::number).toList();
        assertThat(numbers.getFirst() - numbers.getLast()).isEqualTo(7);
    }

    @Test
    void oneWordListedByManyAtOnceStandsOnce() {
        var word = fresh();
        var results = Rush.of(8, i -> {
            People.signIn(li, Roles.STAFF);
            keeping.add(word, Action.REMIND, "");
        });
        assertThat(results).containsOnlyOnce("").contains("moderation.words.listed");
        assertThat(keeping.words()).filteredOn(it -> it.writing().equals(word)).hasSize(1);
    }

    @Test
    void aFileNeverOverwritesWhatSomebodyDidByHand() {
        var changed = new WordEntry(fresh(), Action.HOLD, "文件");
        var removed = new WordEntry(fresh(), Action.HOLD, "文件");
        var renewed = new WordEntry(fresh(), Action.HOLD, "文件");
        var dropped = new WordEntry(fresh(), Action.HOLD, "文件");
        var byHand = fresh();
        takeBeside(changed, removed, renewed, dropped);
        keeping.change(standing(changed.writing()), Action.REMIND, "手工");
        keeping.remove(standing(removed.writing()).id());
        keeping.add(byHand, Action.HOLD, "手工");
        var again = new WordEntry(renewed.writing(), Action.BLOCK, "新文件");
        takeBeside(changed, removed, again);
        assertThat(standing(changed.writing()).note()).isEqualTo("手工");
        assertThat(keeping.words())
                .extracting(ListedWord::writing)
                .doesNotContain(removed.writing(), dropped.writing());
        assertThat(standing(renewed.writing()).entry()).isEqualTo(again);
        assertThat(standing(byHand).note()).isEqualTo("手工");
        assertThat(history.editions(null, 1).getFirst().madeBy()).isNull();
    }

    @Test
    void aFileTakenOverTwiceMakesOneEdition() {
        first.run(new DefaultApplicationArguments());
        var before = history.editions(null, 1);
        first.run(new DefaultApplicationArguments());
        assertThat(history.editions(null, 1)).isEqualTo(before);
        assertThat(keeping.words()).extracting(ListedWord::writing).contains("代写", "{mobile}", "印刷单");
    }

    @Test
    void onlyStaffAndAdministratorsKeepTheList() {
        var word = fresh();
        keeping.add(word, Action.HOLD, "");
        var seen = standing(word);
        List<Runnable> acts = List.of(
                () -> keeping.words(),
                () -> keeping.add(fresh(), Action.HOLD, ""),
                () -> keeping.change(seen, Action.REMIND, ""),
                () -> keeping.remove(seen.id()),
                () -> history.editions(null, 1));
        People.signIn(li, Roles.MEMBER, Roles.LIBRARIAN);
        assertThat(acts)
                .allSatisfy(act ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run));
        assertThat(list.check(word)).isInstanceOf(Verdict.Hold.class);
        People.signIn(li, Roles.ADMIN);
        keeping.remove(seen.id());
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> list.check(word));
        assertThat(AsHouse.get(() -> list.check(word))).isEqualTo(new Verdict.Clean());
    }

    /** Takes a file over that also holds what the house was born with, so that this stays. */
    private void takeBeside(WordEntry... entries) {
        var file = new ArrayList<>(List.of(entries));
        keeping.words().stream()
                .filter(it -> file.stream().noneMatch(mine -> mine.writing().equals(it.writing())))
                .filter(it -> !it.note().equals("文件"))
                .forEach(it -> file.add(it.entry()));
        first.take(file);
    }

    private ListedWord standing(String writing) {
        return keeping.words().stream()
                .filter(it -> it.writing().equals(writing))
                .findFirst()
                .orElseThrow();
    }

    /** A word that no other test lists. */
    private static String fresh() {
        return "试" + UUID.randomUUID().toString().substring(0, 13);
    }

    private static void refused(String reason, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
