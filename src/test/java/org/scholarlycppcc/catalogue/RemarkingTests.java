package org.scholarlycppcc.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholarlycppcc.catalogue.Desk.entry;
import static org.scholarlycppcc.catalogue.Desk.first;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@StoredTest
class RemarkingTests {
    private static final String PRIVATE = "这本去年有人反映太难";

    @Autowired
    Remarking remarking;

    @Autowired
    Listing listing;

    @Autowired
    Approving approving;

    @Autowired
    Publishing publishing;

    @Autowired
    Lists lists;

    @Autowired
    FoundLists found;

    @Autowired
    People people;

    private Desk desk;
    private MemberId li;

    @BeforeEach
    void aLibrarianWorks(@Autowired ApplicationContext house) {
        desk = new Desk(house);
        li = people.named("李");
        People.signIn(li, Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void aRemarkIsForLibrariansAlone() {
        var draft = desk.list("内部备注", desk.book("甲"));
        var entry = entry(draft, 0);
        listing.annotate(draft.id(), entry.id(), "", "先读第三章");
        var before = desk.draft(draft.slug()).version();
        assertThat(remarking.remark(draft.id(), entry.id(), "", PRIVATE)).isEqualTo(new Edit.Kept());
        assertThat(remarking.of(draft.id()).get(entry.id())).satisfies(it -> {
            assertThat(it.words()).isEqualTo(PRIVATE);
            assertThat(it.writtenBy()).isEqualTo(li);
        });
        // Members would see nothing changed.
        assertThat(desk.draft(draft.slug()).version()).isEqualTo(before);
        assertThat(publishing.changes(desk.draft(draft.slug())).toString()).doesNotContain(PRIVATE);
        desk.published(draft);
        assertThat(lists.edition(draft.slug()).toString()).contains("先读第三章").doesNotContain(PRIVATE);
        assertThat(found.current(List.of(draft.id().value(), entry.id())).toString())
                .contains("先读第三章")
                .doesNotContain(PRIVATE);
    }

    @Test
    void whoSpeaksSecondSeesWhatTheFirstWrote() {
        var draft = desk.list("两人备注", desk.book("甲"));
        var entry = entry(draft, 0).id();
        assertThat(remarking.remark(draft.id(), entry, "", "一")).isEqualTo(new Edit.Kept());
        assertThat(remarking.remark(draft.id(), entry, "", "二")).isEqualTo(new Edit.Elsewhere("一"));
        assertThat(remarking.remark(draft.id(), entry, "", "一")).isEqualTo(new Edit.Kept());
        assertThat(remarking.remark(draft.id(), entry, "一", "")).isEqualTo(new Edit.Kept());
        assertThat(remarking.of(draft.id())).isEmpty();
        assertThat(remarking.remark(draft.id(), entry, "", "三")).isEqualTo(new Edit.Kept());
        assertThat(remarking.remark(draft.id(), entry, "不是这句", "四")).isEqualTo(new Edit.Elsewhere("三"));
    }

    @Test
    void aRemovedEntryComesBackWithItsRemark() {
        var draft = desk.list("移出放回", desk.book("甲"), desk.book("乙"));
        var entry = entry(draft, 0);
        remarking.remark(draft.id(), entry.id(), "", "留着");
        listing.remove(draft.id(), entry.id());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> remarking.remark(draft.id(), entry.id(), "别的", "改"))
                .satisfies(it -> assertThat(it.reason()).isEqualTo("catalogue.entryGone"));
        listing.putBack(draft.id(), first(draft).id(), null, entry);
        assertThat(requireNonNull(remarking.of(draft.id()).get(entry.id())).words())
                .isEqualTo("留着");
    }

    @Test
    void aRemarkIsWrittenWhileTheListIsReviewed() {
        var draft = desk.list("审核备注", desk.book("甲"));
        approving.submit(draft.id(), draft.version(), "");
        assertThat(remarking.remark(draft.id(), entry(draft, 0).id(), "", "审时所记"))
                .isEqualTo(new Edit.Kept());
    }

    @Test
    void aListReachesNoEntryOfAnother() {
        var mine = desk.list("我的", desk.book("甲"));
        var other = desk.list("别人的", desk.book("乙"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> remarking.remark(mine.id(), entry(other, 0).id(), "", "越界"));
        assertThat(remarking.of(other.id())).isEmpty();
    }

    @Test
    void membersAndStaffReadAndWriteNone() {
        var draft = desk.list("不许", desk.book("甲"));
        remarking.remark(draft.id(), entry(draft, 0).id(), "", PRIVATE);
        for (var role : List.of(Roles.MEMBER, Roles.STAFF)) {
            People.signIn(MemberId.random(), role);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> remarking.of(draft.id()));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(
                            () -> remarking.remark(draft.id(), entry(draft, 0).id(), PRIVATE, "改"));
        }
    }
}
