package org.scholarlycppcc.base.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.scholarlycppcc.base.Refusal;

/** Says why a whole form, or a deed without a form, was refused; invisible until then. */
public class Problem extends Paragraph {
    public Problem() {
        addClassName("problem");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Acts, and says whether it was not refused; what was typed stays either way. */
    public boolean none(Runnable act) {
        try {
            act.run();
            setVisible(false);
            return true;
        } catch (Refusal refusal) {
            setText(getTranslation(refusal.reason(), refusal.details()));
            setVisible(true);
            return false;
        }
    }
}
