package org.scholarlycppcc.moderation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scholarlycppcc.members.MemberId;
import org.springframework.stereotype.Component;

/** The features that lend their things, by kind. */
@Component
class Features {
    private final Map<String, Moderated> byKind;

    Features(List<Moderated> all) {
        byKind = all.stream().collect(Collectors.toMap(Moderated::kind, Function.identity()));
    }

    /** The feature with a kind; a kind that nobody lends is a defect. */
    Moderated of(String kind) {
        var feature = byKind.get(kind);
        if (feature == null) throw new IllegalStateException("Nobody lends things of kind " + kind);
        return feature;
    }

    /** All circles in which a person decides. */
    Set<UUID> hostedBy(MemberId member) {
        var circles = new HashSet<UUID>();
        byKind.values().forEach(it -> circles.addAll(it.hostedBy(member)));
        return circles;
    }

    /** What many things read like; each kind is asked once. */
    Map<Thing, Moderated.Shown> show(Collection<Thing> things) {
        var shown = new HashMap<Thing, Moderated.Shown>();
        things.stream()
                .collect(groupingBy(Thing::kind, mapping(Thing::id, toSet())))
                .forEach((kind, ids) -> of(kind).show(ids).forEach((id, it) -> shown.put(new Thing(kind, id), it)));
        return shown;
    }

    /** A thing by its kind and the id that it has there. */
    record Thing(String kind, UUID id) {}
}
