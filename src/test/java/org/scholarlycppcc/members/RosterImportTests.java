package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Workbook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@StoredTest
class RosterImportTests {
    private static final List<String> HEADER = RosterColumns.HEADER;

    @Autowired
    private RosterImport roster;

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private Invitations invitations;

    @Autowired
    private People people;

    private final String mark = "r" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void zhaoAdministers() {
        People.signIn(people.named("赵"), Roles.ADMIN);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void badRowsAreExplainedAndDoNotBlockGoodOnes() {
        roster.enrol(roster.preview(Workbook.of(List.of(HEADER, List.of("旧人", mark + "old", "", "", "")))));
        var lines = roster.preview(Workbook.of(List.of(
                HEADER,
                List.of("李一", mark + "1", "教育界", "委员", "区教育局"),
                List.of("旧人", mark + "old", "", "", ""),
                List.of("别人", mark + "old", "", "", ""),
                List.of("", mark + "2", "", "", ""),
                List.of("王二", "", "", "", ""),
                List.of("王三", mark + "3", "火星界", "", ""),
                List.of("王四", mark + "4", "", "皇帝", ""),
                List.of("李五", mark + "1", "", "", ""),
                List.of("<b>李六</b>😀", mark + "6", "科协科技", "委员、书目管理员", ""),
                List.of("王七", "=1+1", "", "", ""))));
        assertThat(lines)
                .extracting(it -> switch (it.verdict()) {
                    case RosterLine.Ready ready -> "ready";
                    case RosterLine.Present present -> "present";
                    case RosterLine.Faulty(var reason, var details) -> reason + details;
                })
                .containsExactly(
                        "ready",
                        "present",
                        "members.rowTaken[旧人]",
                        "members.nameMissing[]",
                        "members.accountMissing[]",
                        "members.rowSector[火星界]",
                        "members.rowRole[皇帝]",
                        "members.rowTwice[2]",
                        "ready",
                        "members.accountOdd[]");
        assertThat(desk.page(mark, null, 99))
                .as("nothing is stored before it is confirmed")
                .hasSize(1);

        assertThat(roster.enrol(lines)).extracting(RosterArrival::name).containsExactly("李一", "<b>李六</b>😀");
        assertThat(desk.page(mark + "1", null, 9)).singleElement().satisfies(it -> {
            assertThat(it.sectorName()).isEqualTo("教育界");
            assertThat(it.roles()).containsExactly(Roles.MEMBER);
            assertThat(desk.find(it.id()).orElseThrow().recommendedBy()).isEqualTo("区教育局");
        });
        assertThat(desk.page(mark + "6", null, 9)).singleElement().satisfies(it -> {
            assertThat(it.sectorName()).isEqualTo("科协、科技界");
            assertThat(it.roles()).containsExactly(Roles.LIBRARIAN, Roles.MEMBER);
        });
        assertThat(roster.enrol(lines)).as("confirmed twice").isEmpty();
    }

    @Test
    void everyArrivalHasALinkThatWorks() {
        var arrivals = roster.enrol(roster.preview(Workbook.of(List.of(HEADER, List.of("李", mark, "", "", "")))));
        assertThat(invitations.look(arrivals.getFirst().token())).hasValue(new Invited("李", mark));
        var letter = Workbook.rows(roster.letter(arrivals, "https://reading.example"), RosterImport.LIMITS);
        assertThat(letter.get(1).cells())
                .containsExactly(
                        "李",
                        mark,
                        "https://reading.example/welcome/" + arrivals.getFirst().token());
    }

    @Test
    void columnsAreFoundHoweverTheyAreCalledAndOrdered() {
        var file = Workbook.of(List.of(
                List.of("", "", "", ""), List.of("序号", " 所在界别 ", "用户名*", "委员姓名（必填）"), List.of("1", "经济界", mark, "李")));
        assertThat(roster.preview(file)).singleElement().satisfies(it -> {
            assertThat(it.ready()).isTrue();
            assertThat(it.name()).isEqualTo("李");
            assertThat(it.sectorName()).isEqualTo("经济界");
            assertThat(it.row()).isEqualTo(3);
        });
    }

    @Test
    void theExampleCanBeImported() {
        assertThat(roster.preview(roster.example()))
                .hasSize(2)
                .noneMatch(it -> it.verdict() instanceof RosterLine.Faulty);
    }

    @Test
    void aFileWithoutAHeaderIsRefused() {
        refused("members.headerMissing", Workbook.of(List.of()));
        refused("members.headerMissing", Workbook.of(List.of(List.of("李", "li"))));
    }

    @Test
    void tooManyRowsAreRefusedAndTheMostAreRead() {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        for (int i = 0; i < 5_000; i++) rows.add(List.of("甲", mark + i, "教育界", "", ""));
        assertThat(roster.preview(Workbook.of(rows))).hasSize(5_000);
        rows.add(List.of("甲", mark, "", "", ""));
        refused("file.rowsMany", Workbook.of(rows));
    }

    @Test
    void endlessCellsAreCutAndRefused() {
        var endless = "长".repeat(32_000);
        assertThat(roster.preview(Workbook.of(List.of(HEADER, List.of(endless, mark, endless, endless, endless)))))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.ready()).isFalse();
                    assertThat(it.name()).hasSizeLessThanOrEqualTo(300);
                });
    }

    @Test
    @Timeout(10)
    void bombsAreRefusedBeforeTheyGrow() throws IOException {
        refused("file.bomb", bomb(1, 200));
        refused("file.bomb", bomb(100, 2));
        refused("file.noWorkbook", bomb(600, 0));
    }

    @Test
    void aLargeFileIsRefused() {
        refused("file.large", new byte[(5 << 20) + 1]);
    }

    @Test
    void anythingElseIsNoWorkbook() throws IOException {
        refused("file.noWorkbook", new byte[0]);
        refused("file.noWorkbook", "姓名,账号".getBytes());
        refused("file.noWorkbook", bomb(1, 0));
    }

    @Test
    void aDamagedFileIsReadOrRefusedAndNothingElse() {
        var chance = new Random(2026);
        var whole = roster.example();
        for (int i = 0; i < 120; i++) {
            var damaged = whole.clone();
            for (int j = 0; j < 1 + i % 8; j++) damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt();
            try {
                roster.preview(damaged);
            } catch (Refusal refusal) {
                assertThat(refusal.reason()).matches("(file|members)\\..+");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.MEMBER, Roles.LIBRARIAN, Roles.STAFF})
    void onlyTheAdministratorMay(String role) {
        var example = roster.example();
        People.signIn(people.named("李"), role);
        List<Runnable> acts = List.of(
                () -> roster.preview(example),
                () -> roster.enrol(List.of()),
                () -> roster.example(),
                () -> roster.letter(List.of(), ""));
        assertThat(acts)
                .allSatisfy(it ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(it::run));
    }

    private void refused(String reason, byte[] file) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> roster.preview(file))
                .withMessage(reason);
    }

    private static byte[] bomb(int parts, int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        var zeros = new byte[1 << 20];
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry("xl/part" + i));
                for (int j = 0; j < megabytes; j++) zip.write(zeros);
            }
        }
        return out.toByteArray();
    }
}
