package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.RosterArrival;
import org.scholarlycppcc.members.RosterImport;
import org.scholarlycppcc.members.RosterLine;

/** Brings a roster in from a workbook: chosen, looked at row by row, then kept. */
@Route("admin/people/import")
@PageTitle("members.import")
@RolesAllowed(Roles.ADMIN)
class RosterImportView extends Main {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RosterImport roster;
    private final Section result = new Section();

    RosterImportView(RosterImport roster) {
        this.roster = roster;
        addClassName("desk");
        var kicker = new Paragraph(new RouterLink(getTranslation("members.people"), PeopleView.class));
        kicker.addClassName("kicker");
        result.setId("result");
        result.getElement().setAttribute("aria-live", "polite");
        add(kicker, new H1(getTranslation("members.import")), choosing(), result);
    }

    private Section choosing() {
        var example = new Anchor(
                Downloads.of("roster-example.xlsx", XLSX, roster::example), getTranslation("members.example"));
        example.setId("example");
        example.addClassName("button");
        var upload = new Upload(this::read);
        upload.setId("upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(RosterImport.MOST_BYTES);
        upload.setAcceptedFileExtensions(".xlsx");
        upload.setUploadButton(new Button(getTranslation("members.chooseFile")));
        upload.setI18n(words());
        upload.addFileRejectedListener(it -> refuse(new Refusal("file.noWorkbook")));
        var choosing = new Section(new Paragraph(getTranslation("members.importHow")), new Paragraph(example), upload);
        choosing.addClassName("leaf");
        return choosing;
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("members.dropFile"))
                        .setMany(getTranslation("members.dropFile")));
    }

    // Read and judged before the session is locked; nothing of the file is kept.
    private void read(UploadEvent event) throws IOException {
        try (var file = event.getInputStream()) {
            var bytes = file.readNBytes(RosterImport.MOST_BYTES + 1);
            var lines = roster.preview(bytes);
            event.getUI().access(() -> show(lines));
        } catch (Refusal refusal) {
            event.getUI().access(() -> refuse(refusal));
        }
    }

    private void refuse(Refusal refusal) {
        result.removeAll();
        var words = new Paragraph(getTranslation(refusal.reason(), refusal.details()));
        words.addClassName("refused");
        result.add(words);
    }

    private void show(List<RosterLine> lines) {
        var ready = lines.stream().filter(RosterLine::ready).count();
        var present = lines.stream()
                .filter(it -> it.verdict() instanceof RosterLine.Present)
                .count();
        var keep = new Button(getTranslation("members.enrolAll", ready), click -> keep(lines));
        keep.setId("enrol-all");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        keep.setVisible(ready > 0);
        result.removeAll();
        result.add(
                new H2(getTranslation("members.previewOf", lines.size())),
                new Paragraph(getTranslation("members.previewCounts", ready, present, lines.size() - ready - present)),
                new RosterPreview(lines),
                keep);
    }

    private void keep(List<RosterLine> lines) {
        var arrivals = roster.enrol(lines);
        result.removeAll();
        result.add(new H2(getTranslation("members.enrolled", arrivals.size())));
        if (!arrivals.isEmpty()) result.add(letter(arrivals));
    }

    private Div letter(List<RosterArrival> arrivals) {
        var address = WayIn.address();
        var links = new Anchor(
                Downloads.of("one-time-links.xlsx", XLSX, () -> roster.letter(arrivals, address)),
                getTranslation("members.links"));
        links.setId("links");
        links.addClassName("button");
        return new Div(new Paragraph(getTranslation("members.linksHow")), links);
    }
}
