package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.groups.Chairing;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.Live;
import org.scholarlycppcc.groups.Posting;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.Drafts;

/** A discussion: opened at the first unread post or at the one that was asked for, followed live, written in at its end. */
@Route("groups/:slug/discussions/:number")
@PermitAll
class DiscussionView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String NUMBER = "number";

    private final Talk talk;
    private final Posting posting;
    private final Chairing chairing;
    private final Live live;
    private final Doing doing;
    private final Drafts drafts;
    private final Catalogue catalogue;
    private final CurrentMember member;
    private final Clock clock;
    private Runnable stopWatching = () -> {};
    private String title = "";

    DiscussionView(
            Talk talk,
            Posting posting,
            Chairing chairing,
            Live live,
            Doing doing,
            Drafts drafts,
            Catalogue catalogue,
            CurrentMember member,
            Clock clock) {
        this.talk = talk;
        this.posting = posting;
        this.chairing = chairing;
        this.live = live;
        this.doing = doing;
        this.drafts = drafts;
        this.catalogue = catalogue;
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
        open(slug, Numbers.in(event.getRouteParameters(), NUMBER), event.getLocation(), event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        stopWatching.run();
    }

    private void open(String slug, int number, Location address, UI ui) {
        stopWatching.run();
        removeAll();
        var page = talk.find(slug, number).orElseThrow(NotFoundException::new);
        title = page.title();
        var opening = Opening.of(page, address);
        var reader = Reader.of(member.id(), page);
        var moments = new Moments(clock, getLocale());
        var look = new PostMarkup(page.path(), reader, moments);
        var writing = new Writing(page, posting, drafts, catalogue, clock, () -> published(page, opening, ui));
        var posts = new PostList(
                look, (act, sequence, selected) -> act(act, sequence, selected, page, reader, writing, moments));
        var head = new DiscussionHead(page, reader, chairing, () -> open(slug, number, new Location(page.path()), ui));
        // Before the posts are read, so that none falls between reading and watching.
        stopWatching = live.watch(
                page.id(),
                opening.following(),
                bulletin -> ui.access(() -> {
                    posts.arrive(bulletin.news(), opening.following());
                    head.turned(bulletin.closed());
                }));
        var window = talk.window(page.id(), opening.from());
        posts.show(window, opening.firstUnread());
        if (opening.reads() && page.unread() > 0) posting.read(page.id(), posts.last());
        add(head, new Paging(page, opening.from() - 1, posts.last()).earlier(), posts);
        add(new Paging(page, opening.from() - 1, posts.last()).later(), writing);
        if (opening.reply().isPresent()) writing.answer(reader, opening.reply().getAsInt());
        else writing.open(reader);
        if (opening.marked().isPresent()) posts.mark(opening.marked().getAsInt());
        else opening.firstUnread().ifPresent(posts::reveal);
    }

    private void act(
            String act,
            int sequence,
            String selected,
            DiscussionPage page,
            Reader reader,
            Writing writing,
            Moments moments) {
        switch (act) {
            case "reply" -> answer(page, reader, writing, sequence);
            case "quote" -> quote(page, writing, sequence, selected);
            default -> doing.act(act, page.id(), sequence, moments);
        }
    }

    private void answer(DiscussionPage page, Reader reader, Writing writing, int sequence) {
        writing.answer(reader, sequence);
        writing.scrollIntoView();
        address(page.path() + "?reply=" + sequence);
    }

    private void quote(DiscussionPage page, Writing writing, int sequence, String selected) {
        talk.post(page.id(), sequence).filter(it -> !it.deleted()).ifPresent(post -> {
            var words = selected.isBlank() ? Markdown.plain(post.text()) : selected;
            var from = getTranslation("groups.postNumber", sequence);
            writing.quote(Quotes.of(words, from, page.path(), sequence));
        });
    }

    private void published(DiscussionPage page, Opening opening, UI ui) {
        if (opening.following()) {
            // The post itself arrives as every reader's does.
            getChildren()
                    .filter(Writing.class::isInstance)
                    .findFirst()
                    .ifPresent(it -> ((Writing) it).answer(Reader.of(member.id(), page), 0));
            address(page.path());
        } else {
            var posts = talk.find(page.slug(), page.number())
                    .map(DiscussionPage::posts)
                    .orElse(0);
            ui.navigate(
                    DiscussionView.class,
                    DiscussionLink.to(page.slug(), page.number()),
                    QueryParameters.of("post", String.valueOf(posts)));
        }
    }

    private void address(String path) {
        getUI().ifPresent(it -> it.getPage().getHistory().replaceState(null, new Location(path)));
    }
}
