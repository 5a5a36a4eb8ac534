package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.DraftTables.NewSection;
import org.scholarlycppcc.members.SectorId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work on the drafts of lists, which members never see: lists as such, their words and their sections. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional(readOnly = true)
public class Curating {
    static final int LINE = 200;
    private static final int TEXT = 4000;
    static final int MOST_SECTIONS = 40;
    private static final RowMapper<DraftRow> ROW = new SimplePropertyRowMapper<>(DraftRow.class);
    private static final String SELECT = """
            select l.id, l.slug, l.title, l.kind, l.sector, l.published_edition as edition, l.touched, l.owner,
                case when l.published_version = l.version then false else true end as changed,
                (select count(*) from list_entry e where e.book_list = l.id) as books,
                case when l.submitted = true then s.submitted end as submitted,
                case when l.submitted = true then s.submitted_by end as submitted_by,
                case when l.submitted = true then s.taken_by end as taken_by,
            """ + Standings.STATE + "from book_list l " + Standings.SUBMISSION;

    private final JdbcClient sql;
    private final ListPages pages;
    private final Standings standings;
    private final DraftTables drafts;

    Curating(JdbcClient sql, ListPages pages, Standings standings, DraftTables drafts) {
        this.sql = sql;
        this.pages = pages;
        this.standings = standings;
        this.drafts = drafts;
    }

    /** All lists: those that lie with a reviewer, the longest waiting first, then those with unpublished changes; archived ones last. */
    public List<DraftRow> drafts() {
        return sql.sql(SELECT
                        + "order by l.archived is not null, submitted nulls last, changed desc, l.kind, l.title, l.id")
                .query(ROW)
                .list();
    }

    /** The draft of a list, by its part of the address. */
    public Optional<Draft> draft(String slug) {
        return standings
                .head(slug)
                .map(it -> new Draft(
                        it.id(),
                        it.slug(),
                        it.version(),
                        it.edition(),
                        it.changed(),
                        it.standing(),
                        it.years(),
                        new ListContents(it.title(), it.introduction(), pages.draft(it.id()))));
    }

    /** The sections of a list's draft, in their order. */
    public List<SectionRow> sections(ListId list) {
        return sql.sql("select id, title from list_section where book_list = :list order by place, id")
                .param("list", list.value())
                .query(new SimplePropertyRowMapper<>(SectionRow.class))
                .list();
    }

    /** Begins a list with sections, at least one, and says under which part of the address it is found. */
    @Transactional
    public String begin(
            String title, ListKind kind, @Nullable SectorId sector, String introduction, List<String> sections) {
        var id = ListId.random();
        var titles = sections.stream()
                .map(it -> Text.line(it, LINE))
                .filter(it -> !it.isEmpty())
                .toList();
        if (titles.isEmpty()) throw new Refusal("catalogue.sectionMissing");
        if (titles.size() > MOST_SECTIONS) throw new Refusal("catalogue.tooManySections", MOST_SECTIONS);
        var named = Text.required(title, LINE, "catalogue.listTitleMissing");
        drafts.insert(id, kind, sector, named, Text.lines(introduction, TEXT), null);
        drafts.insertSections(
                id,
                IntStream.range(0, titles.size())
                        .mapToObj(it -> new NewSection(UUID.randomUUID(), it, titles.get(it)))
                        .toList());
        return id.slug();
    }

    /** Renames a list; what was seen before the edit tells whether somebody else changed it meanwhile. */
    @Transactional
    public Edit rename(ListId list, String seen, String typed) {
        var title = Text.required(typed, LINE, "catalogue.listTitleMissing");
        return drafts.replace(list, "book_list", "title", list.value(), seen, title);
    }

    /** Writes the introduction anew, in Markdown. */
    @Transactional
    public Edit introduce(ListId list, String seen, String typed) {
        return drafts.replace(list, "book_list", "introduction", list.value(), seen, Text.lines(typed, TEXT));
    }

    /** Adds a section at the end. */
    @Transactional
    public UUID addSection(ListId list, String title) {
        var named = Text.required(title, LINE, "catalogue.sectionTitleMissing");
        drafts.touch(list);
        int place = drafts.sections(list);
        if (place >= MOST_SECTIONS) throw new Refusal("catalogue.tooManySections", MOST_SECTIONS);
        var section = UUID.randomUUID();
        drafts.insertSections(list, List.of(new NewSection(section, place, named)));
        return section;
    }

    @Transactional
    public Edit renameSection(ListId list, UUID section, String seen, String typed) {
        var title = Text.required(typed, LINE, "catalogue.sectionTitleMissing");
        return drafts.replace(list, "list_section", "title", section, seen, title);
    }

    /** Lets two neighbouring sections change places. */
    @Transactional
    public void swapSections(ListId list, UUID one, UUID other) {
        drafts.touch(list);
        drafts.swapSections(list, one, other);
    }

    /** Removes a section; one that holds books is refused. */
    @Transactional
    public void removeSection(ListId list, UUID section) {
        drafts.touch(list);
        if (drafts.deleteSection(list, section) == 0) throw new Refusal("catalogue.sectionNotEmpty");
    }
}
