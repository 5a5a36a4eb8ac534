package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.ui.Inlet;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.Pictures;

/** Puts pictures into a text: chosen here, or pasted or dropped where one writes. */
@Tag("picture-tool")
class PictureTool extends Component implements HasComponents {
    private final Problem problem = new Problem();
    private final TextArea text;
    private final Pictures pictures;
    private final GroupId group;

    /** A tool for a text area that stands in the same composer, or in the same element of the class {@code with-pictures}. */
    PictureTool(TextArea text, Pictures pictures, GroupId group) {
        this.text = text;
        this.pictures = pictures;
        this.group = group;
        var choose = new Button(getTranslation("groups.picture"));
        choose.addThemeVariants(ButtonVariant.TERTIARY);
        getElement()
                .setAttribute("data-target", new Inlet(getElement(), this::take))
                .setAttribute("data-largest", String.valueOf(Pictures.LARGEST))
                .setAttribute("data-busy", getTranslation("groups.pictureComing"))
                .setAttribute("data-failed", getTranslation("groups.pictureNotSent"));
        add(choose, problem);
    }

    private void take(UploadEvent upload) throws IOException {
        var file = upload.getInputStream().readNBytes(Pictures.LARGEST + 1);
        try {
            var address = pictures.take(group, file);
            upload.getUI().access(() -> problem.none(() -> new PictureDialog(address, this::insert).open()));
        } catch (Refusal refusal) {
            upload.getUI()
                    .access(() -> problem.none(() -> {
                        throw refusal;
                    }));
        }
    }

    /** At the caret, on a line of its own; as if it was typed, so that it is kept as what is typed is. */
    private void insert(String markdown) {
        getElement().executeJs("this.insert($0, $1)", text.getElement(), markdown);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/js/picture-tool.js");
    }
}
