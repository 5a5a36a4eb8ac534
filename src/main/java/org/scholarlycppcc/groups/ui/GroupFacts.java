package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.State;
import org.scholarlycppcc.members.MemberRow;

/** What one knows of a group at a glance: where it stands, who hosts it, how many read, how one comes in. */
class GroupFacts extends Paragraph {
    GroupFacts(GroupRow group, @Nullable MemberRow host, Moments moments) {
        addClassNames("soft", "group-facts");
        var facts = new ArrayList<String>();
        facts.add(standing(group, moments));
        if (host != null) facts.add(getTranslation("groups.hostedBy", host.name()));
        facts.add(people(group));
        facts.add(getTranslation(word("groups.access.", group.access())));
        setText(String.join(Dot.BETWEEN, facts));
    }

    private String standing(GroupRow group, Moments moments) {
        var begins = group.begins();
        var ends = group.ends();
        if (begins == null || ends == null) return getTranslation(word("groups.state.", State.PROPOSED));
        return switch (group.state()) {
            case PROPOSED -> getTranslation("groups.preparedFor", moments.date(begins), group.weeks());
            case OPEN -> getTranslation("groups.beginsOn", moments.date(begins), group.weeks());
            case RUNNING -> getTranslation("groups.runsUntil", moments.date(ends), group.weeks());
            case FINISHED -> getTranslation("groups.finishedOn", moments.date(ends), group.weeks());
            case ARCHIVED -> getTranslation("groups.archivedOn", moments.date(ends), group.weeks());
        };
    }

    private String people(GroupRow group) {
        var places = group.places();
        return places == null
                ? getTranslation("groups.people", group.members())
                : getTranslation("groups.peopleOfPlaces", group.members(), places);
    }

    static String word(String prefix, Enum<?> it) {
        return prefix + it.name().toLowerCase(Locale.ROOT);
    }
}
