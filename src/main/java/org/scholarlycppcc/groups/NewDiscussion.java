package org.scholarlycppcc.groups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A discussion that is about to be opened: of a week's question, or a free one. */
record NewDiscussion(DiscussionId id, @Nullable UUID week, String title) {}
