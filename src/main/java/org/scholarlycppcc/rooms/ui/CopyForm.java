package org.scholarlycppcc.rooms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.rooms.copies.CopyId;
import org.scholarlycppcc.rooms.copies.CopyText;
import org.scholarlycppcc.rooms.copies.Stocking;

/** Where copies of a book are put on the shelves of a room; the room or the book, or both, are chosen here. */
class CopyForm extends Details {
    private final IntegerField many = new IntegerField(getTranslation("copies.many"));
    private final CopyFields fields = new CopyFields();
    private final Outcome outcome = new Outcome();
    private final Stocking stocking;
    private final Runnable added;
    private List<CopyId> ids = List.of();

    CopyForm(Stocking stocking, RoomPicker rooms, BookId book, Runnable added) {
        this(
                stocking,
                rooms,
                added,
                () -> new Chosen(rooms.getOptionalValue().orElseThrow(() -> new Refusal("copies.noRoom")), book));
        // Most who read the page of a book do not look here, so nothing is asked before they do.
        addOpenedChangeListener(it -> {
            if (it.isOpened() && rooms.isEmpty()) rooms.fill();
        });
    }

    CopyForm(Stocking stocking, SectorRow room, ComboBox<BookRow> books, Runnable added) {
        this(
                stocking,
                books,
                added,
                () -> new Chosen(
                        room,
                        books.getOptionalValue()
                                .orElseThrow(() -> new Refusal("copies.noBook"))
                                .id()));
    }

    private CopyForm(Stocking stocking, ComboBox<?> choice, Runnable added, Supplier<Chosen> choosing) {
        this.stocking = stocking;
        this.added = added;
        setSummaryText(getTranslation("copies.add"));
        setId("add-copies");
        addClassName("add-copies");
        many.setId("copies-many");
        many.setMin(1);
        many.setMax(Stocking.MOST);
        many.setStepButtonsVisible(true);
        many.setValue(1);
        fields.label().setHelperText(getTranslation("copies.labelHint"));
        many.addValueChangeListener(change -> fields.label().setEnabled(Objects.equals(change.getValue(), 1)));
        var form = new Div(choice, many, fields, acts(choosing), outcome);
        form.addClassName("room-form");
        add(form);
    }

    private Div acts(Supplier<Chosen> choosing) {
        var put = new Button(getTranslation("copies.put"));
        put.setId("put-copies");
        put.addThemeVariants(ButtonVariant.PRIMARY);
        put.setDisableOnClick(true);
        put.addClickListener(click -> {
            if (outcome.of(() -> put(choosing.get()))) added.run();
            put.setEnabled(true);
        });
        var acts = new Div(put);
        acts.addClassName("acts");
        return acts;
    }

    // The same ids until it worked, so that asking twice adds once.
    private void put(Chosen chosen) {
        int wanted = many.getOptionalValue().orElse(0);
        if (wanted < 1 || wanted > Stocking.MOST) throw new Refusal("copies.howMany", Stocking.MOST);
        if (ids.size() != wanted)
            ids = Stream.generate(CopyId::random).limit(wanted).toList();
        var text = fields.text();
        stocking.add(
                ids,
                chosen.room().id(),
                chosen.book(),
                wanted == 1 ? text : new CopyText("", text.shelf(), text.remark()));
        outcome.say(
                getTranslation("copies.added", wanted),
                new LabelsLink(chosen.room().slug(), ids, getTranslation("copies.labelsOfThese")));
        ids = List.of();
        fields.label().clear();
    }

    private record Chosen(SectorRow room, BookId book) {}
}
