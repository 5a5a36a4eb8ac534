package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.groups.Digest;

/** A link to the digest of a week, or to the closing report, be it sent or still to be written. */
class DigestLink extends RouterLink {
    DigestLink(String slug, int number, String words) {
        super(
                words,
                DigestView.class,
                number == Digest.CLOSING
                        ? GroupView.to(slug)
                        : new RouteParameters(
                                new RouteParam(GroupView.SLUG, slug),
                                new RouteParam(DigestView.NUMBER, String.valueOf(number))));
    }
}
