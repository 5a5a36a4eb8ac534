package org.scholarlycppcc.search;

import java.io.IOException;

/** An index is kept by somebody else: another house, or a later start of this one. */
final class ForeignIndex extends IOException {
    ForeignIndex(String alias) {
        super(("The index behind the alias %s is kept by another house, or by another start of this one. "
                        + "Give this house an alias of its own, or take the index over on its page")
                .formatted(alias));
    }
}
