package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.Written;
import org.scholarlycppcc.groups.Digest;
import org.scholarlycppcc.members.MemberRow;

/** A digest or closing report as it was sent: by whom and when, and what it says. */
class DigestText extends Article {
    DigestText(Digest digest, String title, Optional<MemberRow> by, Moments moments) {
        addClassNames("leaf", "digest");
        var facts = new ArrayList<String>();
        var name = by.map(MemberRow::name).orElseGet(() -> getTranslation("groups.somebodyElse"));
        facts.add(getTranslation("groups.sentBy", name, moments.told(digest.sent())));
        if (digest.edited() != null)
            facts.add(getTranslation("groups.changedOn", moments.told(Objects.requireNonNull(digest.edited()))));
        var sent = new Paragraph(String.join(Dot.BETWEEN, facts));
        sent.addClassName("soft");
        add(new H2(title), sent, new Written(digest.text()));
    }
}
