package org.scholarlycppcc.groups;

import java.util.List;
import java.util.Map;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;

/** Some posts of a discussion in their order, and the people they name. */
public record PostWindow(List<PostRow> posts, Map<MemberId, MemberRow> people) {}
