package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.exchange.ImportHead;
import org.scholarlycppcc.catalogue.exchange.Importing;
import org.scholarlycppcc.catalogue.exchange.Source;
import org.scholarlycppcc.members.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Where librarians bring books in from a file, and what was brought in before. */
@Route("desk/import")
@PageTitle("catalogue.import")
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
class ImportsView extends Main {
    private static final Logger log = LoggerFactory.getLogger(ImportsView.class);
    private static final int PAGE = 30;

    private final Importing importing;
    private final Roster roster;
    private final Moments moments;
    private final Problem problem = new Problem();
    private final Upload upload = new Upload();
    private final UnorderedList imports = new UnorderedList();
    private final Button more = new Button(getTranslation("catalogue.moreImports"), click -> more());
    private @Nullable ImportHead last;

    ImportsView(Importing importing, Roster roster, Clock clock) {
        this.importing = importing;
        this.roster = roster;
        moments = new Moments(clock, getLocale());
        addClassNames("desk", "imports");
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.desk"), DeskView.class));
        kicker.addClassName("kicker");
        imports.addClassName("rows");
        more.setId("more-imports");
        add(kicker, new H1(getTranslation("catalogue.import")), choosing(), problem, before());
    }

    private Section choosing() {
        upload.setUploadHandler(this::read);
        upload.setId("upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Source.MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("catalogue.chooseFile")));
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("catalogue.dropFile"))
                        .setMany(getTranslation("catalogue.dropFile"))));
        upload.addFileRejectedListener(it -> refuse(new Refusal("file.large", Source.MOST_BYTES >> 20)));
        var choosing = new Section(new Paragraph(getTranslation("catalogue.importHow")), upload);
        choosing.addClassName("leaf");
        return choosing;
    }

    private Section before() {
        var before = new Section(new H2(getTranslation("catalogue.importsBefore")), imports);
        more();
        if (last == null) before.add(new EmptyState(getTranslation("catalogue.noImports")));
        before.add(more);
        return before;
    }

    // Read before the session is locked, so that whoever chose it can go on.
    private void read(UploadEvent event) throws IOException {
        var file = Files.createTempFile("import", null);
        try {
            try (var bytes = event.getInputStream()) {
                Files.write(file, bytes.readNBytes(Source.MOST_BYTES + 1));
            }
            var begun = importing.begin(event.getFileName(), file);
            event.getUI().access(() -> event.getUI().navigate(ImportView.class, ImportView.of(begun)));
        } catch (Refusal refusal) {
            event.getUI().access(() -> refuse(refusal));
        } catch (DataAccessException failure) {
            log.error("A file of books could not be stored", failure);
            event.getUI().access(() -> refuse(new Refusal("file.notStored")));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void refuse(Refusal refusal) {
        // Another one can be chosen.
        upload.clearFileList();
        problem.none(() -> {
            throw refusal;
        });
    }

    private void more() {
        var page = importing.imports(last, PAGE);
        var people = roster.rows(page.stream().map(ImportHead::startedBy).toList());
        for (var head : page) {
            var by = people.get(head.startedBy());
            imports.add(row(head, by == null ? "" : by.name()));
            last = head;
        }
        more.setVisible(page.size() == PAGE);
    }

    private ListItem row(ImportHead head, String by) {
        var link = new RouterLink(head.fileName(), ImportView.class, ImportView.of(head.id()));
        var state =
                new Span(getTranslation("catalogue.importState." + head.state().word()));
        state.addClassName(head.state().moves() ? "unpublished" : "soft");
        var told = new Span(getTranslation("catalogue.importRow", head.total(), by, moments.told(head.started())));
        told.addClassName("soft");
        return new ListItem(link, state, told);
    }
}
