package org.scholarlycppcc.search;

import java.util.Set;
import org.scholarlycppcc.members.MemberId;

/** Lent by a module that keeps closed circles: which of them a person is in at this moment. */
public interface Circles {
    Set<Audience> of(MemberId member);
}
