package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Drafting.Saved;
import org.scholarlycppcc.base.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@StoredTest
class DraftsTests {
    private static final String PLACE = "groups/night/discussions/3";

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @BeforeEach
    void wangWrites() {
        People.signIn(people.named("王"));
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void whatWasTypedComesBackOnAnotherDevice() {
        var draft = kept(Draft.blank().saying("那位教师做的，", "DIFFERS"));
        assertThat(drafts.find(PLACE)).contains(draft);
        kept(draft.saying("那位教师做的，正是", "DIFFERS"));
        assertThat(drafts.find(PLACE).orElseThrow().text()).isEqualTo("那位教师做的，正是");
        assertThat(drafts.find(PLACE).orElseThrow().id()).isEqualTo(draft.id());
    }

    @Test
    void aDraftKeptElsewhereIsNeverWrittenOver() {
        var here = kept(Draft.blank().saying("在家写的", ""));
        kept(here.saying("在路上接着写的", ""));
        assertThat(drafts.save(PLACE, here.saying("在家又写的", "")))
                .isInstanceOfSatisfying(
                        Saved.Elsewhere.class,
                        it -> assertThat(it.theirs().text()).isEqualTo("在路上接着写的"));
        assertThat(drafts.save(PLACE, Draft.blank().saying("第三处", ""))).isInstanceOf(Saved.Elsewhere.class);
        assertThat(drafts.find(PLACE).orElseThrow().text()).isEqualTo("在路上接着写的");
    }

    @Test
    void writingGoesOnAfterTheDraftWasDroppedElsewhere() {
        var draft = kept(Draft.blank().saying("一", ""));
        drafts.drop(PLACE);
        kept(draft.saying("一二", ""));
        assertThat(drafts.find(PLACE).orElseThrow().text()).isEqualTo("一二");
    }

    @Test
    void nobodySeesAnothersDraft() {
        kept(Draft.blank().saying("只给自己看", ""));
        People.signIn(people.named("李"));
        assertThat(drafts.find(PLACE)).isEmpty();
        assertThat(drafts.mine()).isEmpty();
        assertThat(drafts.latest(PLACE)).isEmpty();
        drafts.drop(PLACE);
        kept(Draft.blank().saying("李的", ""));
    }

    @Test
    void myDraftsNameTheirPlacesTheLastOneFirst() {
        kept(Draft.blank().saying("先写的", ""));
        drafts.save("log", Draft.blank().saying("后写的", ""));
        drafts.save("empty", Draft.blank().saying(" ", ""));
        assertThat(drafts.mine()).extracting(DraftRow::place).containsExactly("log", PLACE);
        assertThat(drafts.mine()).extracting(DraftRow::begins).containsExactly("后写的", "先写的");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "😀👨‍👩‍👧", "a\u0000b\u0007c", "<script>alert(1)</script>", "'; drop table draft; --"})
    void anyTextIsKept(String text) {
        kept(Draft.blank().saying(text, ""));
        assertThat(drafts.find(PLACE).orElseThrow().text()).isEqualTo(text.replaceAll("[\u0000\u0007]", ""));
    }

    @Test
    void aDraftWithoutEndIsRefused() {
        kept(Draft.blank().saying("长".repeat(100_000), ""));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> drafts.save(PLACE, Draft.blank().saying("长".repeat(100_001), "")));
    }

    @Test
    void keepingADraftAgainCostsOneStatementAndTheSync() {
        var draft = kept(Draft.blank().saying("一", ""));
        assertThat(SqlCount.of(() -> kept(draft.saying("二", "")))).isLessThanOrEqualTo(2);
    }

    @Test
    void whoeverIsNotSignedInHasNoDrafts() {
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> drafts.find(PLACE));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> drafts.save(PLACE, Draft.blank()));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> drafts.drop(PLACE));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> drafts.latest(PLACE));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(drafts::mine);
    }

    private Draft kept(Draft draft) {
        return ((Saved.Kept) drafts.save(PLACE, draft)).now();
    }
}
