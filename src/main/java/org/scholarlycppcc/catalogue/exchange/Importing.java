package org.scholarlycppcc.catalogue.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.Acquiring.Verdict;
import org.scholarlycppcc.catalogue.Acquiring.Weighed;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.Gathering;
import org.scholarlycppcc.catalogue.Gathering.Gathered;
import org.scholarlycppcc.catalogue.ListId;
import org.scholarlycppcc.catalogue.ListKind;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bringing books in from a file: read, looked at row by row, taken in, and taken back as long as nobody built on them. */
@Service
@PreAuthorize("hasAnyRole('LIBRARIAN', 'ADMIN')")
@Transactional(readOnly = true)
public class Importing {
    private static final int SAMPLE = 3;

    private final Imports imports;
    private final ImportedRows rows;
    private final ImportRun run;
    private final ImportSteps steps;
    private final Catalogue catalogue;
    private final Curating curating;
    private final Gathering gathering;
    private final Storing storing;
    private final CurrentMember member;

    Importing(
            Imports imports,
            ImportedRows rows,
            Storing storing,
            ImportRun run,
            ImportSteps steps,
            Catalogue catalogue,
            Curating curating,
            Gathering gathering,
            CurrentMember member) {
        this.imports = imports;
        this.rows = rows;
        this.storing = storing;
        this.run = run;
        this.steps = steps;
        this.catalogue = catalogue;
        this.curating = curating;
        this.gathering = gathering;
        this.member = member;
    }

    /**
     * Reads a file; nothing of it is in the catalogue yet. Where its columns say what they hold, or files with the same
     * columns were read before, the house begins to weigh the rows. Refuses a file that cannot be read.
     */
    // Stored a few rows at a time: others write meanwhile.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ImportId begin(String fileName, Path file) throws IOException {
        return storing.take(fileName, file, member.id());
    }

    /** The imports, the latest first. */
    public List<ImportHead> imports(@Nullable ImportHead last, int limit) {
        return imports.page(last, limit);
    }

    public Optional<Import> find(ImportId id) {
        return imports.find(id);
    }

    public ImportCounts counts(ImportId id) {
        return rows.counts(id);
    }

    /** The first rows, to see what the columns hold. */
    public List<ImportRow> sample(ImportId id) {
        return rows.rows(id, "cells <> ''", 0, SAMPLE);
    }

    /** The next rows behind a place, all of them or those that are something to the catalogue. */
    public List<ImportRow> rows(ImportId id, @Nullable Verdict verdict, int after, int limit) {
        return rows.rows(id, verdict == null ? "1 = 1" : "verdict = '" + verdict + "'", after, limit);
    }

    /** The next rows that cannot be taken back. */
    public List<ImportRow> blocked(ImportId id, int after, int limit) {
        return rows.rows(id, "blocked <> ''", after, limit);
    }

    /** What several rows of a file are to the catalogue as it is now, by four statements. */
    public List<Weighed> weighed(Import file, List<ImportRow> rows) {
        return steps.weighed(new Reading(file, catalogue.categories()), rows);
    }

    /**
     * Says which column holds what, and begins to weigh the rows.
     *
     * @param category the slug for books whose row names none; empty for none
     */
    @Transactional
    public void map(ImportId id, Map<Integer, Column> mapping, String category) {
        if (!mapping.containsValue(Column.TITLE)) throw new Refusal("catalogue.noTitleColumn");
        if (mapping.values().stream().distinct().count() < mapping.size()) throw new Refusal("catalogue.columnTwice");
        if (category.isEmpty() && !mapping.containsValue(Column.CATEGORY))
            throw new Refusal("catalogue.noCategoryForAll");
        if (!category.isEmpty()
                && catalogue.categories().stream().noneMatch(it -> it.slug().equals(category)))
            throw new Refusal("catalogue.categoryMissing");
        var state = imports.held(id)
                .orElseThrow(() -> new Refusal("catalogue.importGone"))
                .state();
        if (state != ImportState.READ && state != ImportState.WEIGHED) throw new Refusal("catalogue.importMoves");
        imports.map(id, mapping, category);
        rows.forget(id);
        weigh(id);
    }

    private void weigh(ImportId id) {
        go(id, ImportState.WEIGHING, ImportState.READ, ImportState.WEIGHED);
    }

    /** Takes in what is new or says more, in the background. */
    @Transactional
    public void take(ImportId id) {
        go(id, ImportState.TAKING, ImportState.WEIGHED, ImportState.STOPPED);
    }

    /**
     * Puts the books of a file, those that came in and those that were known, on the draft of a list: in the part, as
     * strongly and with the note that the file says. Refuses more rows than {@link Gathering#MOST}.
     *
     * @return how many were not on the list yet
     */
    @Transactional
    public int list(ImportId id, ListId list) {
        return gathering.add(list, gathered(still(id)));
    }

    /**
     * Begins a list that is called like the file, with its parts and its books; where the file names no parts it has one.
     *
     * @return the list's part of the address
     */
    @Transactional
    public String listAnew(ImportId id) {
        var file = still(id);
        var title = file.fileName().replaceFirst("(?<=.)[.][^.]{1,5}$", "");
        var books = gathered(file);
        var sections = books.stream()
                .map(Gathered::section)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        var slug = curating.begin(title, ListKind.COMMITTEE, null, "", sections.isEmpty() ? List.of(title) : sections);
        gathering.add(curating.draft(slug).orElseThrow().id(), books);
        return slug;
    }

    private Import still(ImportId id) {
        var file = imports.held(id).orElseThrow(() -> new Refusal("catalogue.importGone"));
        if (file.state() != ImportState.WEIGHED && file.state() != ImportState.DONE)
            throw new Refusal("catalogue.importMoves");
        return file;
    }

    private List<Gathered> gathered(Import file) {
        var reading = new Reading(file, catalogue.categories());
        var named = rows.rows(file.id(), "verdict in ('NEW', 'UPDATE', 'SAME')", 0, Gathering.MOST + 1);
        if (named.size() > Gathering.MOST) throw new Refusal("catalogue.tooManyAtOnce", Gathering.MOST);
        var weighed = steps.weighed(reading, named);
        var books = new ArrayList<Gathered>();
        for (int i = 0; i < named.size(); i++) {
            var row = named.get(i);
            var known = weighed.get(i).known();
            var book = row.book() == null && known != null ? known.id() : row.book();
            if (book != null) books.add(reading.listed(row, book));
        }
        return books;
    }

    /** Stops what the house is doing; what was taken in stays until it is taken back. */
    @Transactional
    public void stop(ImportId id) {
        var file = imports.held(id).orElseThrow(() -> new Refusal("catalogue.importGone"));
        switch (file.state()) {
            case WEIGHING -> imports.turn(id, ImportState.WEIGHING, ImportState.READ, 0);
            case TAKING -> imports.turn(id, ImportState.TAKING, ImportState.STOPPED, file.done());
            default -> throw new Refusal("catalogue.importMoves");
        }
    }

    /** Takes back what came in, unless somebody built on it: then nothing is taken back, and {@link #blocked} says why. */
    @Transactional
    public void giveBack(ImportId id) {
        go(id, ImportState.CHECKING, ImportState.DONE, ImportState.STOPPED);
    }

    private void go(ImportId id, ImportState to, ImportState... from) {
        for (var state : from) {
            if (imports.turn(id, state, to, 0)) {
                run.wakeAfterwards();
                return;
            }
        }
        throw new Refusal("catalogue.importMoves");
    }
}
