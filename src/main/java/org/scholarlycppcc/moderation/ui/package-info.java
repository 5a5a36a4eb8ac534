/** The review queue, its log and the word list as reviewers see them, and what authors see of their submissions. */
@NamedInterface("ui")
@NullMarked
package org.scholarlycppcc.moderation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
