package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scholarlycppcc.base.Refusal;

/** Tells what was refused in a form next to the field that can repair it, or under the form when it is none of them. */
class Repairs extends Paragraph {
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    Repairs() {
        addClassName("repairs");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** For these reasons of refusal, this is the field. */
    Repairs at(HasValidation field, String... reasons) {
        for (var reason : reasons) fields.put(reason, field);
        return this;
    }

    /** Acts, and says whether it was not refused; what was typed stays either way. */
    boolean done(Runnable act) {
        fields.values().forEach(it -> it.setInvalid(false));
        setVisible(false);
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            tell(refusal);
            return false;
        }
    }

    private void tell(Refusal refusal) {
        var words = getTranslation(refusal.reason(), refusal.details());
        var field = fields.get(refusal.reason());
        if (field == null) {
            setText(words);
            setVisible(true);
            // Whoever acted by a key may be looking elsewhere.
            scrollIntoView(ScrollIntoViewOption.Block.CENTER);
        } else {
            field.setErrorMessage(words);
            field.setInvalid(true);
            lead(field);
        }
    }

    // The field may be a screen above the button that was pressed, or folded away.
    private static void lead(HasValidation field) {
        if (!(field instanceof Component component)) return;
        for (var around = component.getParent();
                around.isPresent();
                around = around.get().getParent()) if (around.get() instanceof Details fold) fold.setOpened(true);
        if (field instanceof Focusable<?> reached) reached.focus();
    }
}
