package org.scholarlycppcc.notices;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.scholarlycppcc.members.MemberId;
import org.springframework.boot.test.context.TestConfiguration;

/** A feature of a test: its things can be written, hidden from one member and taken down. */
@TestConfiguration(proxyBeanMethods = false)
public class Pinboard implements NoticeSource {
    public static final String NAME = "pinboard";

    private final Map<UUID, String> things = new ConcurrentHashMap<>();
    private final Map<UUID, Set<MemberId>> hidden = new ConcurrentHashMap<>();

    public UUID thing(String words) {
        var id = UUID.randomUUID();
        things.put(id, words);
        return id;
    }

    void rewrite(UUID thing, String words) {
        things.put(thing, words);
    }

    void takeDown(UUID thing) {
        things.remove(thing);
    }

    void hide(UUID thing, MemberId from) {
        hidden.computeIfAbsent(thing, it -> new HashSet<>()).add(from);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<UUID, String> visible(MemberId reader, Collection<UUID> subjects) {
        var visible = new HashMap<UUID, String>();
        for (var subject : subjects) {
            var words = things.get(subject);
            if (words != null && !hidden.getOrDefault(subject, Set.of()).contains(reader)) visible.put(subject, words);
        }
        return visible;
    }
}
