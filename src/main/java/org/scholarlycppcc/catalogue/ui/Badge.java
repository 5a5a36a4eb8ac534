package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.scholarlycppcc.catalogue.Importance;

/** 必读, 推荐 or 拓展. */
class Badge extends Span {
    Badge(Importance importance) {
        setText(getTranslation("catalogue.importance." + importance));
        addClassNames("importance", importance.name().toLowerCase(Locale.ROOT));
    }
}
