package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Covering;

/** Where a librarian gives a book the cover it has, or lets it be drawn again. */
class CoverDesk extends Section {
    private final Catalogue catalogue;
    private final Covering covering;
    private final BookId book;
    private final Problem problem = new Problem();
    private final Upload upload = new Upload(this::read);
    private final Div cover = new Div();
    private final Button remove = new Button(getTranslation("catalogue.removeCover"), click -> remove());

    CoverDesk(Catalogue catalogue, Covering covering, BookRow book) {
        this.catalogue = catalogue;
        this.covering = covering;
        this.book = book.id();
        setId("cover-desk");
        cover.addClassName("cover-desk");
        remove.setId("cover-remove");
        var acts = new Div(upload(), remove);
        add(
                new H2(getTranslation("catalogue.cover")),
                new Paragraph(getTranslation("catalogue.coverHow")),
                new Div(cover, acts),
                problem);
        show(book);
    }

    private void show(BookRow book) {
        cover.removeAll();
        cover.add(new BookCover(book));
        remove.setVisible(book.cover() != null);
    }

    private Upload upload() {
        upload.setId("cover-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Covering.LARGEST);
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/webp");
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("catalogue.chooseCover")));
        upload.addFileRejectedListener(it -> refuse(new Refusal("picture.tooLarge", Covering.LARGEST >> 20)));
        return upload;
    }

    // Read before the session is locked, so that whoever chose it can go on.
    private void read(UploadEvent event) throws IOException {
        try (var bytes = event.getInputStream()) {
            covering.take(book, bytes.readNBytes(Covering.LARGEST + 1));
            event.getUI().access(this::again);
        } catch (Refusal refusal) {
            event.getUI().access(() -> refuse(refusal));
        }
    }

    private void remove() {
        if (problem.none(() -> covering.remove(book))) again();
    }

    private void again() {
        upload.clearFileList();
        problem.none(() -> catalogue.find(book).ifPresent(this::show));
    }

    private void refuse(Refusal refusal) {
        upload.clearFileList();
        problem.none(() -> {
            throw refusal;
        });
    }
}
