package org.scholarlycppcc.groups;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.NoticeSource;
import org.springframework.stereotype.Component;

/** Posts that were removed before anybody saw them: only their authors are told, and there is nothing left to quote. */
@Component
class RemovedPosts implements NoticeSource {
    static final String NAME = "removed-posts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<UUID, String> visible(MemberId reader, Collection<UUID> subjects) {
        return subjects.stream().distinct().collect(Collectors.toMap(it -> it, it -> ""));
    }
}
