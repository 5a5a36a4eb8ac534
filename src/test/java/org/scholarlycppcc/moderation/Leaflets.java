package org.scholarlycppcc.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.springframework.stereotype.Component;

/** A small feature whose things can be held and reported: leaflets on the boards of circles. */
@Component
public class Leaflets implements Moderated {
    public static final String KIND = "LEAFLET";

    private final Map<UUID, Leaflet> leaflets = new ConcurrentHashMap<>();
    private final Map<UUID, Circle> circles = new ConcurrentHashMap<>();
    private final CurrentMember current;

    Leaflets(CurrentMember current) {
        this.current = current;
    }

    /** A circle with its hosts; a private one is closed to staff. */
    public UUID circle(boolean open, MemberId... hosts) {
        var id = UUID.randomUUID();
        circles.put(id, new Circle(open, Set.of(hosts)));
        return id;
    }

    public boolean open(UUID circle) {
        return of(circle).open;
    }

    public UUID write(MemberId author, UUID circle, String text, boolean seen) {
        var id = UUID.randomUUID();
        leaflets.put(id, new Leaflet(author, circle, text, seen ? "seen" : "held", 0));
        return id;
    }

    /** How the leaflet stands, and how often a decision was told. */
    public String state(UUID leaflet) {
        var it = Objects.requireNonNull(leaflets.get(leaflet));
        return it.state + " " + it.told;
    }

    public void lose(UUID leaflet) {
        leaflets.remove(leaflet);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<UUID> hostedBy(MemberId member) {
        return circles.entrySet().stream()
                .filter(it -> it.getValue().hosts.contains(member))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<MemberId> hosts(UUID circle) {
        return of(circle).hosts;
    }

    @Override
    public Optional<Subject> reportable(UUID id) {
        return Optional.ofNullable(leaflets.get(id))
                .filter(it -> it.state.equals("seen"))
                .filter(it -> of(it.circle).open || hosts(it.circle).contains(current.id()))
                .map(it -> new Subject(KIND, id, it.circle, of(it.circle).open, it.author));
    }

    @Override
    public Map<UUID, Shown> show(Collection<UUID> ids) {
        var shown = new HashMap<UUID, Shown>();
        for (var id : ids) {
            var it = leaflets.get(id);
            if (it != null) shown.put(id, new Shown(it.text, "leaflets/" + id, "布告栏"));
        }
        return shown;
    }

    @Override
    public void release(UUID id) {
        become(id, "seen");
    }

    @Override
    public void sendBack(UUID id, String reason) {
        become(id, "returned: " + reason);
    }

    @Override
    public void remove(UUID id, String reason) {
        if (reason.equals("stuck")) throw new Refusal("moderation.unknown");
        become(id, "removed: " + reason);
    }

    private Circle of(UUID circle) {
        return Objects.requireNonNull(circles.get(circle));
    }

    private void become(UUID id, String state) {
        leaflets.computeIfPresent(id, (key, it) -> new Leaflet(it.author, it.circle, it.text, state, it.told + 1));
    }

    private record Circle(boolean open, Set<MemberId> hosts) {}

    private record Leaflet(MemberId author, UUID circle, String text, String state, int told) {}
}
