package org.scholarlycppcc.groups.ui;

import java.time.Clock;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.groups.Posting;
import org.scholarlycppcc.members.Drafts;
import org.springframework.stereotype.Component;

/** What one needs at hand in order to write in a discussion. */
@Component
record Desk(Posting posting, Drafts drafts, Catalogue catalogue, Helping helping, Clock clock) {}
