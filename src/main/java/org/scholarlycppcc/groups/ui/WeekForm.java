package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.scholarlycppcc.base.ui.DayPicker;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.WeekText;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.members.Seat;
import org.scholarlycppcc.members.SectorId;

/** The fields in which a host says what a week is about. */
class WeekForm extends Div {
    private final TextField title = new TextField(getTranslation("groups.weekTitle"));
    private final TextField reading = new TextField(getTranslation("groups.reading"));
    private final IntegerField firstPage = new IntegerField(getTranslation("groups.firstPage"));
    private final IntegerField lastPage = new IntegerField(getTranslation("groups.lastPage"));
    private final TextArea editions = new TextArea(getTranslation("groups.editions"));
    private final TextField question = new TextField(getTranslation("groups.question"));
    private final TextArea guideText = new TextArea(getTranslation("groups.guideText"));
    private final Div guided = new Div(guideText);
    private final DayPicker begins = new DayPicker(getTranslation("groups.begins"), null);
    private final MemberPicker guide;
    private final Roster roster;

    WeekForm(Roster roster, LocalDate today) {
        this.roster = roster;
        guide = new MemberPicker(getTranslation("groups.guide"), roster, today);
        addClassNames("form", "two-columns", "week-form");
        title.setRequiredIndicatorVisible(true);
        question.setRequiredIndicatorVisible(true);
        question.addClassName("wide");
        editions.addClassName("wide");
        editions.setHelperText(getTranslation("groups.editionsHint"));
        guideText.setHelperText(getTranslation("groups.guideTextHint"));
        guided.addClassNames("wide", "with-pictures");
        begins.setLocale(getLocale());
        add(title, reading, firstPage, lastPage, editions, guide, begins, question, guided);
    }

    /** Where a plan counts the days by itself, no week is asked for its own. */
    WeekForm withoutDate() {
        begins.setVisible(false);
        return this;
    }

    /** Lets the guide text have pictures, which need a group that is there already. */
    WeekForm withPictures(Helping helping, GroupId group) {
        guided.add(helping.pictures(guideText, group));
        return this;
    }

    /** Hears of every other title. */
    WeekForm titled(Runnable changed) {
        title.addValueChangeListener(it -> changed.run());
        return this;
    }

    String title() {
        return title.getValue();
    }

    WeekForm beginning(LocalDate day) {
        begins.setValue(day);
        return this;
    }

    WeekForm fill(WeekText text) {
        title.setValue(text.title());
        reading.setValue(text.reading());
        firstPage.setValue(text.firstPage());
        lastPage.setValue(text.lastPage());
        editions.setValue(text.editions());
        question.setValue(text.question());
        guideText.setValue(text.guideText());
        begins.setValue(text.begins());
        guide.setValue(
                text.guide() == null
                        ? null
                        : roster.find(text.guide()).map(WeekForm::seat).orElse(null));
        return this;
    }

    /** What was typed, for a week that begins on the day of the field or, without one, on the given day. */
    WeekText text(LocalDate day, int version) {
        var guided = guide.getValue();
        return new WeekText(
                title.getValue(),
                reading.getValue(),
                firstPage.getValue(),
                lastPage.getValue(),
                editions.getValue(),
                guided == null ? null : guided.member(),
                guideText.getValue(),
                question.getValue(),
                begins.isVisible() && begins.getValue() != null ? begins.getValue() : day,
                version);
    }

    private static Seat seat(MemberRow person) {
        var sector = person.sector();
        return new Seat(person.id(), sector == null ? new SectorId(person.id().value()) : sector, person.name());
    }
}
