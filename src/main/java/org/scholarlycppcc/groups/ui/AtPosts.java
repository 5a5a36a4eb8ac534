package org.scholarlycppcc.groups.ui;

import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.Talk;

/** What a reader does at the posts of an open discussion: answer and quote them where one writes, or act on them. */
class AtPosts implements PostList.Acting {
    private final Talk talk;
    private final Doing doing;
    private final DiscussionPage page;
    private final Reader reader;
    private final Writing writing;
    private final Moments moments;

    AtPosts(Talk talk, Doing doing, DiscussionPage page, Reader reader, Writing writing, Moments moments) {
        this.talk = talk;
        this.doing = doing;
        this.page = page;
        this.reader = reader;
        this.writing = writing;
        this.moments = moments;
    }

    @Override
    public void act(String act, int sequence, String selected) {
        switch (act) {
            case "reply" -> answer(sequence);
            case "quote" -> quote(sequence, selected);
            default -> doing.act(act, page, sequence, moments);
        }
    }

    private void answer(int sequence) {
        writing.turnTo(reader, sequence);
        writing.scrollIntoView();
    }

    private void quote(int sequence, String selected) {
        talk.post(page.id(), sequence).filter(it -> !it.tombstone()).ifPresent(post -> {
            var words = selected.isBlank() ? Markdown.plain(post.text()) : selected;
            var from = writing.getTranslation("groups.postNumber", sequence);
            writing.quote(Quotes.of(words, from, page.path(), sequence));
        });
    }
}
