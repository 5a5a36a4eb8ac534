package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.rooms.Furnished;
import org.scholarlycppcc.rooms.ReadingRooms;
import org.scholarlycppcc.rooms.RoomText;

/** The form in which a convenor says what the room says; when somebody else was faster, both texts are shown. */
class RoomEditor extends Section {
    private final TextField place = new TextField(getTranslation("rooms.place"));
    private final TextField hours = new TextField(getTranslation("rooms.hours"));
    private final TextArea welcome = new TextArea(getTranslation("rooms.welcome"));
    private final Div theirs = new Div();
    private final ReadingRooms rooms;
    private final SectorId sector;
    private final Consumer<RoomText> kept;
    private final Runnable done;
    private int version;

    /**
     * A form that begins with a text.
     *
     * @param kept told what the room says now
     * @param done told that nothing more is to be changed
     */
    RoomEditor(ReadingRooms rooms, SectorId sector, RoomText text, Consumer<RoomText> kept, Runnable done) {
        this.rooms = rooms;
        this.sector = sector;
        this.kept = kept;
        this.done = done;
        addClassNames("leaf", "room-form");
        setId("room-editor");
        place.setHelperText(getTranslation("rooms.placeHint"));
        hours.setHelperText(getTranslation("rooms.hoursHint"));
        welcome.setHelperText(getTranslation("rooms.welcomeHint"));
        theirs.addClassName("theirs");
        theirs.getElement().setAttribute("role", "alert");
        theirs.setVisible(false);
        fill(text);
        add(new H2(getTranslation("rooms.furnish")), place, hours, welcome, theirs, acts());
    }

    private Div acts() {
        var keep = new Button(getTranslation("rooms.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> keep.setEnabled(true));
        var acts = new Div(keep, new Button(getTranslation("rooms.cancel"), click -> done.run()));
        acts.addClassName("acts");
        return acts;
    }

    private void fill(RoomText text) {
        place.setValue(text.place());
        hours.setValue(text.hours());
        welcome.setValue(text.welcome());
        version = text.version();
        theirs.setVisible(false);
    }

    private void keep() {
        var fits = Refusals.at(place, () -> Text.line(place.getValue(), RoomText.LINE))
                & Refusals.at(hours, () -> Text.line(hours.getValue(), RoomText.LINE))
                & Refusals.at(welcome, () -> Text.lines(welcome.getValue(), RoomText.LINES));
        if (!fits) return;
        var typed = new RoomText(place.getValue(), hours.getValue(), welcome.getValue(), version);
        switch (rooms.furnish(sector, typed)) {
            case Furnished.Kept(var now) -> {
                kept.accept(now);
                done.run();
            }
            case Furnished.Elsewhere(var text) -> compare(text);
        }
    }

    // Keeping again is then a choice made with both texts in sight.
    private void compare(RoomText other) {
        version = other.version();
        theirs.removeAll();
        theirs.setVisible(true);
        theirs.add(
                new Paragraph(getTranslation("rooms.elsewhere")),
                new Paragraph(other.place()),
                new Paragraph(other.hours()),
                new Written(other.welcome()),
                new Button(getTranslation("rooms.takeTheirs"), click -> fill(other)));
    }
}
