package org.scholarlycppcc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import org.scholarlycppcc.base.Refusal;

/** Shows a refusal next to the field it concerns, where it can be repaired. */
public final class Refusals {
    private Refusals() {}

    /** Acts, and says whether it was not refused; what was typed stays in the field either way. */
    public static <F extends Component & HasValidation> boolean at(F field, Runnable act) {
        try {
            act.run();
            field.setInvalid(false);
            return true;
        } catch (Refusal refusal) {
            field.setErrorMessage(field.getTranslation(refusal.reason(), refusal.details()));
            field.setInvalid(true);
            return false;
        }
    }
}
