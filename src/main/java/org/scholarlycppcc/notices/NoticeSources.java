package org.scholarlycppcc.notices;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scholarlycppcc.members.MemberId;
import org.springframework.stereotype.Component;

/** Asks the modules what of their things a member may see; what no module answers for is not shown. */
@Component
class NoticeSources {
    private final List<NoticeSource> sources;

    NoticeSources(List<NoticeSource> sources) {
        this.sources = sources;
    }

    Map<UUID, String> visible(MemberId reader, Collection<? extends Sourced> things) {
        var bySource = things.stream()
                .collect(Collectors.groupingBy(
                        Sourced::source, Collectors.mapping(Sourced::subject, Collectors.toSet())));
        var visible = new HashMap<UUID, String>();
        for (var source : sources) {
            var subjects = bySource.get(source.name());
            if (subjects != null) visible.putAll(source.visible(reader, subjects));
        }
        return visible;
    }

    /** A thing of a module. */
    interface Sourced {
        String source();

        UUID subject();
    }
}
