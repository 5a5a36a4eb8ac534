package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ui.BookPicker;
import org.scholarlycppcc.groups.Access;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.GroupText;

/** The fields in which a host says what the group is. */
class GroupForm extends Div {
    private final TextField name = new TextField(getTranslation("groups.name"));
    private final TextField theme = new TextField(getTranslation("groups.theme"));
    private final TextField season = new TextField(getTranslation("groups.season"));
    private final BookPicker book;
    private final RadioButtonGroup<Access> access = new RadioButtonGroup<>(getTranslation("groups.access"));
    private final IntegerField places = new IntegerField(getTranslation("groups.places"));
    private final TextArea introduction = new TextArea(getTranslation("groups.introduction"));
    private final Div introduced = new Div(introduction);
    private final TextArea etiquette = new TextArea(getTranslation("groups.etiquette"));
    private final IntegerField shortest = new IntegerField(getTranslation("groups.shortest"));
    private final Catalogue catalogue;

    GroupForm(Catalogue catalogue) {
        this.catalogue = catalogue;
        book = new BookPicker(getTranslation("groups.book"), catalogue);
        addClassNames("form", "two-columns");
        name.setId("group-name");
        name.setRequiredIndicatorVisible(true);
        book.setId("group-book");
        season.setHelperText(getTranslation("groups.seasonHint"));
        places.setHelperText(getTranslation("groups.placesHint"));
        places.setMin(1);
        places.setStepButtonsVisible(true);
        access.setItems(Access.values());
        access.setItemLabelGenerator(it -> getTranslation(GroupFacts.word("groups.accessChoice.", it)));
        access.setValue(Access.OPEN);
        access.addClassName("wide");
        introduced.addClassNames("wide", "with-pictures");
        etiquette.addClassName("wide");
        introduction.setHelperText(getTranslation("groups.introductionHint"));
        shortest.setId("shortest");
        shortest.setHelperText(getTranslation("groups.shortestHint"));
        shortest.setMin(0);
        shortest.setMax(200);
        shortest.setValue(0);
        add(name, theme, book, season, access, places, introduced, etiquette, shortest);
    }

    /** Lets the introduction have pictures, which need a group that is there already. */
    GroupForm withPictures(Helping helping, GroupId group) {
        introduced.add(helping.pictures(introduction, group));
        return this;
    }

    /** Whether the group is private is settled once; a host who changes it later chooses among the rest. */
    void fill(GroupText text) {
        name.setValue(text.name());
        theme.setValue(text.theme());
        season.setValue(text.season());
        book.setValue(text.book() == null ? null : catalogue.find(text.book()).orElse(null));
        access.setValue(text.access());
        access.setItemEnabledProvider(it -> (it == Access.PRIVATE) == (text.access() == Access.PRIVATE));
        places.setValue(text.places());
        introduction.setValue(text.introduction());
        etiquette.setValue(text.etiquette());
        shortest.setValue(text.shortest());
    }

    GroupText text(int version) {
        BookRow read = book.getValue();
        return new GroupText(
                name.getValue(),
                theme.getValue(),
                season.getValue(),
                read == null ? null : read.id(),
                access.getValue(),
                places.getValue(),
                introduction.getValue(),
                etiquette.getValue(),
                shortest.getValue() == null ? 0 : shortest.getValue(),
                version);
    }
}
