package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.groups.Chairing;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.Level;
import org.scholarlycppcc.groups.Live;
import org.scholarlycppcc.groups.Posting;
import org.scholarlycppcc.groups.Posting.Outcome;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.groups.Waiting;
import org.scholarlycppcc.groups.Watching;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.notices.Notices;

/** A discussion: opened at the first unread post or at the one that was asked for, followed live, written in at its end. */
@Route("groups/:slug/discussions/:number")
@PermitAll
class DiscussionView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String NUMBER = "number";

    private final Talk talk;
    private final Posting posting;
    private final Chairing chairing;
    private final Waiting waiting;
    private final Watching watching;
    private final Live live;
    private final Notices notices;
    private final Desk desk;
    private final Doing doing;
    private final CurrentMember member;
    private final Clock clock;
    private Runnable stopWatching = () -> {};
    private String title = "";

    DiscussionView(
            Talk talk,
            Posting posting,
            Chairing chairing,
            Waiting waiting,
            Watching watching,
            Live live,
            Notices notices,
            Desk desk,
            Doing doing,
            CurrentMember member,
            Clock clock) {
        this.talk = talk;
        this.posting = posting;
        this.chairing = chairing;
        this.waiting = waiting;
        this.watching = watching;
        this.live = live;
        this.notices = notices;
        this.desk = desk;
        this.doing = doing;
        this.member = member;
        this.clock = clock;
        addClassName("talk");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(GroupView.SLUG).orElse("");
        var number = Numbers.in(event.getRouteParameters(), NUMBER);
        var page = talk.find(slug, number).orElseThrow(NotFoundException::new);
        var asked = Numbers.in(event.getLocation(), "post");
        var moved = asked.isPresent() ? talk.present(page.id(), asked.getAsInt()) : Optional.<Talk.Place>empty();
        if (moved.isPresent())
            event.forwardTo(
                    "groups/" + slug + "/discussions/" + moved.get().number(),
                    QueryParameters.of("post", String.valueOf(moved.get().sequence())));
        else open(page, event.getLocation(), event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        stopWatching.run();
    }

    private void again(DiscussionPage page, UI ui) {
        open(talk.find(page.slug(), page.number()).orElseThrow(NotFoundException::new), new Location(page.path()), ui);
    }

    private void open(DiscussionPage page, Location address, UI ui) {
        stopWatching.run();
        removeAll();
        title = page.title();
        notices.seen(page.id().value());
        var opening = Opening.of(page, address, talk);
        var reader = Reader.of(member.id(), page);
        var moments = new Moments(clock, getLocale());
        var look = new PostMarkup(page.path(), reader, moments);
        var held = new OwnHeld(waiting, page, moments);
        var following = new AtomicBoolean();
        var writing = new Writing(desk, page, outcome -> {
            if (outcome == Outcome.HELD) held.show();
            published(page, following.get() || outcome == Outcome.HELD, ui);
        });
        var posts = new PostList(look, new AtPosts(talk, doing, page, reader, writing, moments));
        var head = new DiscussionHead(page, reader, chairing, watching, () -> again(page, ui));
        // Before the posts are read, so that none falls between reading and watching.
        stopWatching = live.watch(
                page.id(),
                following::get,
                bulletin -> ui.access(() -> {
                    posts.arrive(bulletin, following.get());
                    held.changed(bulletin.about());
                    head.turned(bulletin.closed());
                }));
        posts.show(Stretch.of(page, opening, talk), opening.firstNew());
        var reads = opening.reads(posts.first());
        following.set(reads && posts.last() >= page.last());
        if (reads && page.firstNew() != null)
            posting.read(page.id(), posts.last(), page.level() == Level.NORMAL && posts.last() >= page.last());
        var paging = new Paging(page, opening, posts.first(), posts.last());
        add(head, new Finding(page, opening.only(), LocalDate.now(clock)), paging.earlier(), posts);
        if (opening.none()) add(new Paragraph(getTranslation(GroupFacts.word("groups.onlyNone.", opening.only()))));
        add(paging.later(), held, writing);
        if (opening.reply().isPresent()) writing.answer(reader, opening.reply().getAsInt());
        else writing.open(reader);
        if (opening.marked().isPresent()) posts.mark(opening.marked().getAsInt());
        else opening.firstNew().ifPresent(posts::reveal);
    }

    private void published(DiscussionPage page, boolean here, UI ui) {
        if (here) {
            // The post itself arrives as every reader's does.
            getChildren()
                    .filter(Writing.class::isInstance)
                    .findFirst()
                    .ifPresent(it -> ((Writing) it).turnTo(Reader.of(member.id(), page), 0));
        } else {
            var now = talk.find(page.slug(), page.number()).orElseThrow(NotFoundException::new);
            ui.navigate(page.path(), QueryParameters.of("post", String.valueOf(now.last())));
        }
    }
}
