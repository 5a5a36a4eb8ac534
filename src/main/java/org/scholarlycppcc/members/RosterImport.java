package org.scholarlycppcc.members;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Workbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a whole roster in from a workbook: first looked at row by row, then kept. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class RosterImport {
    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 5 << 20;

    static final Workbook.Limits LIMITS = new Workbook.Limits(MOST_BYTES, 64L << 20, 5_001, 50, 300);

    private static final Logger log = LoggerFactory.getLogger(RosterImport.class);

    private final JdbcClient sql;
    private final Sectors sectors;
    private final RosterIntake intake;

    RosterImport(JdbcClient sql, Sectors sectors, RosterIntake intake) {
        this.sql = sql;
        this.sectors = sectors;
        this.intake = intake;
    }

    /** What would become of each row; nothing is stored. Refuses a file that cannot be read or has no header. */
    public List<RosterLine> preview(byte[] file) {
        var rows = Workbook.rows(file, LIMITS);
        if (rows.isEmpty()) throw new Refusal("members.headerMissing");
        var columns = RosterColumns.of(rows.getFirst().cells());
        var spelled = RosterColumns.bySpelling(sectors.all());
        return judged(
                rows.stream().skip(1).map(it -> line(it, columns, spelled)).toList());
    }

    /** Enrols the rows that are still ready, all of them or none, and gives their one-time links. */
    @Transactional
    public List<RosterArrival> enrol(List<RosterLine> lines) {
        var ready = judged(lines).stream().filter(RosterLine::ready).toList();
        var arrivals = intake.enrol(ready);
        log.info("{} people were enrolled from a file", arrivals.size());
        return arrivals;
    }

    /** A workbook to begin from: the header and two people. */
    public byte[] example() {
        return Workbook.of(List.of(
                RosterColumns.HEADER,
                List.of("甄好学", "zhenhaoxue", "教育界", "委员", "区教育局"),
                List.of("闻一卷", "wenyijuan", "", "机关工作人员、书目管理员", "")));
    }

    /** The one-time links of those who were enrolled, as a workbook to hand them out from. */
    public byte[] letter(List<RosterArrival> arrivals, String address) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("姓名", "账号", "一次性登录链接（七天内有效）"));
        arrivals.forEach(it -> rows.add(List.of(it.name(), it.account(), address + "/welcome/" + it.token())));
        return Workbook.of(rows);
    }

    private static RosterLine line(Workbook.Row row, RosterColumns columns, Map<String, SectorRow> spelled) {
        var sector = row.cell(columns.sector());
        var found = spelled.get(RosterColumns.plain(sector));
        var roles = RosterColumns.roles(row.cell(columns.roles()));
        var typed = new RosterLine(
                row.number(),
                row.cell(columns.name()),
                row.cell(columns.account()),
                found == null ? null : found.id(),
                found == null ? sector : found.name(),
                roles == null ? Set.of() : roles,
                row.cell(columns.recommendedBy()),
                new RosterLine.Ready());
        if (found == null && !sector.isBlank()) return typed.judged(faulty("members.rowSector", sector));
        if (roles == null) return typed.judged(faulty("members.rowRole", row.cell(columns.roles())));
        return spelledOut(typed);
    }

    private static RosterLine spelledOut(RosterLine typed) {
        try {
            var known = Enrolling.NewPerson.of(typed.name(), typed.account(), typed.recommendedBy());
            return new RosterLine(
                    typed.row(),
                    known.name(),
                    known.account(),
                    typed.sector(),
                    typed.sectorName(),
                    typed.roles(),
                    typed.recommendedBy().strip(),
                    typed.verdict());
        } catch (Refusal refusal) {
            return typed.judged(faulty(refusal.reason(), refusal.details()));
        }
    }

    private List<RosterLine> judged(List<RosterLine> lines) {
        var present = present(lines.stream().map(RosterLine::account).toList());
        var seen = new HashMap<String, Integer>();
        return lines.stream().map(it -> judged(it, present, seen)).toList();
    }

    private static RosterLine judged(RosterLine line, Map<String, String> present, Map<String, Integer> seen) {
        if (!line.ready()) return line;
        @Nullable String holder = present.get(line.account());
        if (holder != null)
            return line.judged(
                    holder.equals(line.name()) ? new RosterLine.Present() : faulty("members.rowTaken", holder));
        var before = seen.putIfAbsent(line.account(), line.row());
        return before == null ? line : line.judged(faulty("members.rowTwice", before));
    }

    private Map<String, String> present(List<String> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return sql
                .sql("select account, name from member where account in (:accounts)")
                .param("accounts", accounts)
                .query((row, number) -> Map.entry(row.getString("account"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static RosterLine.Faulty faulty(String reason, Object... details) {
        return new RosterLine.Faulty(reason, List.of(details));
    }
}
