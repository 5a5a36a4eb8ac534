package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.Difference;
import org.scholarlycppcc.catalogue.Fact;

/** Which facts imports are to leave as the librarian wrote them: offered for those that were changed, and for those that are locked already. */
class Locks extends CheckboxGroup<Fact> {
    private BookCard before = BookCard.blank();
    private Set<Fact> locked = Set.of();
    private Set<Fact> shown = Set.of();

    Locks() {
        setId("book-locks");
        addClassName("book-locks");
        setLabel(getTranslation("catalogue.locks"));
        setHelperText(getTranslation("catalogue.locksHint"));
        setItemLabelGenerator(it -> getTranslation(it.label()));
        setVisible(false);
    }

    /** Begins with a book as it stands. */
    void begin(BookCard card, Set<Fact> locked) {
        before = card;
        this.locked = locked;
        shown = locked;
        setItems(locked);
        setValue(locked);
        setVisible(!locked.isEmpty());
    }

    /** Offers what differs from how it stood; what was ticked stays ticked. */
    void offer(BookCard now) {
        var offered = EnumSet.noneOf(Fact.class);
        offered.addAll(locked);
        Difference.between(before, now).forEach(it -> offered.add(it.fact()));
        // Boxes that are made anew lose the click that is on its way.
        if (offered.equals(shown)) return;
        shown = offered;
        var ticked = new HashSet<>(getValue());
        ticked.retainAll(offered);
        setItems(offered);
        setValue(ticked);
        setVisible(!offered.isEmpty());
    }
}
