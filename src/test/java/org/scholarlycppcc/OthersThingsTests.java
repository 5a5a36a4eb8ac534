package org.scholarlycppcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.OwnListId;
import org.scholarlycppcc.catalogue.OwnListing;
import org.scholarlycppcc.catalogue.OwnLists;
import org.scholarlycppcc.catalogue.Proposals;
import org.scholarlycppcc.groups.Access;
import org.scholarlycppcc.groups.Adopting;
import org.scholarlycppcc.groups.Chairing;
import org.scholarlycppcc.groups.Deputies;
import org.scholarlycppcc.groups.Digesting;
import org.scholarlycppcc.groups.DiscussionId;
import org.scholarlycppcc.groups.Founded;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.GroupListing;
import org.scholarlycppcc.groups.GroupLists;
import org.scholarlycppcc.groups.GroupSections;
import org.scholarlycppcc.groups.GroupText;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.Hosting;
import org.scholarlycppcc.groups.Joining;
import org.scholarlycppcc.groups.Mentions;
import org.scholarlycppcc.groups.Only;
import org.scholarlycppcc.groups.Pictures;
import org.scholarlycppcc.groups.Places;
import org.scholarlycppcc.groups.Planning;
import org.scholarlycppcc.groups.Plans;
import org.scholarlycppcc.groups.PostId;
import org.scholarlycppcc.groups.Posting;
import org.scholarlycppcc.groups.ProposalId;
import org.scholarlycppcc.groups.Proposing;
import org.scholarlycppcc.groups.Rewriting;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.groups.WeekIdea;
import org.scholarlycppcc.groups.WeekText;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.readinglog.NoteId;
import org.scholarlycppcc.readinglog.NoteText;
import org.scholarlycppcc.readinglog.Notebook;
import org.scholarlycppcc.readinglog.ProgressId;
import org.scholarlycppcc.readinglog.ReadingId;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.ReadingState;
import org.scholarlycppcc.readinglog.SharedNotes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Somebody else's note, reading, draft and private group answer whoever asks just as what never was. */
@StoredTest
class OthersThingsTests {
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    ApplicationContext house;

    @Autowired
    People people;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBER", "LIBRARIAN", "STAFF", "ADMIN", "NOBODY'S"})
    void answerLikeWhatNeverWas(String role) {
        var theirs = theirs();
        var never = new Things(
                GroupId.random(),
                "s" + UUID.randomUUID(),
                new DiscussionId(UUID.randomUUID()),
                NoteId.random(),
                ReadingId.random(),
                UUID.randomUUID(),
                ProposalId.random(),
                "books/" + UUID.randomUUID(),
                UUID.randomUUID(),
                OwnListId.random());
        var zhao = people.named("赵");
        People.signIn(zhao, role);
        assertThat(answers(theirs)).isEqualTo(answers(never));
    }

    @Test
    void whatIsOnesOwnAnswers() {
        var theirs = theirs();
        assertThat(answers(theirs))
                .isNotEqualTo(answers(new Things(
                        GroupId.random(),
                        "none",
                        new DiscussionId(UUID.randomUUID()),
                        NoteId.random(),
                        ReadingId.random(),
                        UUID.randomUUID(),
                        ProposalId.random(),
                        "nowhere",
                        UUID.randomUUID(),
                        OwnListId.random())));
    }

    /** A private group with a post, somebody who asked and something proposed, a private note, a reading and a draft; Wang, whose they are, stays signed in. */
    private Things theirs() {
        var wang = people.named("王");
        People.signIn(wang, "MEMBER");
        var group = Founded.in(house.getAutowireCapableBeanFactory()).group(Access.PRIVATE, wang, people.named("钱"));
        var discussion = of(Talk.class).discussions(group).getFirst().id();
        of(Posting.class).publish(discussion, PostId.random(), "只在群里说。", null, "");
        of(Rewriting.class).edit(discussion, 1, 1, "只在群里说的话。");
        var book = of(Catalogue.class).byKey("xiangtu-zhongguo").orElseThrow();
        var note = NoteId.random();
        of(Notebook.class).write(note, book, NoteText.own("只给自己看。"));
        var reading = ReadingId.random();
        of(ReadingLog.class).begin(reading, book);
        var place = "groups/" + Founded.slug(group) + "/discussions/1";
        of(Drafts.class).save(place, Draft.blank().saying("还没写完", ""));
        of(Digesting.class).send(group, 1, UUID.randomUUID(), "只告诉群里。");
        of(GroupListing.class).begin(group, "只给群里列的");
        of(GroupListing.class).add(group, group.value(), book);
        of(GroupListing.class).publish(group, 2);
        return new Things(
                group,
                Founded.slug(group),
                discussion,
                note,
                reading,
                asked(wang),
                proposed(wang),
                place,
                picture(group),
                ownList());
    }

    /** A week that is proposed to Wang in another private group. */
    private ProposalId proposed(MemberId wang) {
        var qian = people.named("钱");
        var group = Founded.in(house.getAutowireCapableBeanFactory()).group(Access.PRIVATE, wang, qian);
        var proposal = ProposalId.random();
        People.signIn(qian, "MEMBER");
        of(Proposing.class).proposeWeek(proposal, group, new WeekIdea("步", "", "问", ""));
        People.signIn(wang, "MEMBER");
        return proposal;
    }

    private OwnListId ownList() {
        var list = of(OwnLists.class).begin("只给自己列的");
        of(OwnListing.class)
                .add(list, of(Catalogue.class).byKey("xiangtu-zhongguo").orElseThrow());
        return list;
    }

    private UUID picture(GroupId group) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var address = of(Pictures.class).take(group, file.toByteArray());
        return UUID.fromString(address.replaceFirst(".*/", "").replaceFirst("#.*", ""));
    }

    /** A request that waits for Wang in another group. */
    private UUID asked(MemberId wang) {
        var group = Founded.in(house.getAutowireCapableBeanFactory()).group(Access.REQUEST, wang);
        People.signIn(people.named("孙"), "MEMBER");
        of(Joining.class).ask(group, "想读");
        People.signIn(wang, "MEMBER");
        return of(Hosting.class).asking(group).getFirst().id();
    }

    private Map<String, Object> answers(Things it) {
        var text = new GroupText("名", "", "", null, Access.PRIVATE, null, "", "", 0, 1);
        var week = new WeekText("步", "", null, null, "", null, "", "问", TODAY, 1);
        var somebody = people.named("某");
        var book = of(Catalogue.class).byKey("xiangtu-zhongguo").orElseThrow();
        var answers = new TreeMap<String, Object>();
        answers.put("group", answer(() -> of(Groups.class).row(it.group)));
        answers.put("group by address", answer(() -> of(Groups.class).find(it.slug)));
        answers.put("its people", answer(() -> of(Groups.class).members(it.group)));
        answers.put("is somebody inside", answer(() -> of(Groups.class).admits(it.group, somebody)));
        answers.put("plan", answer(() -> of(Plans.class).of(it.group)));
        answers.put("week", answer(() -> of(Plans.class).week(it.slug, 1)));
        answers.put("digest", answer(() -> of(Digesting.class).find(it.slug, 1)));
        answers.put("draft of a digest", answer(() -> of(Digesting.class).draft(it.group, 2, Locale.CHINESE)));
        answers.put("send a digest", done(() -> of(Digesting.class).send(it.group, 2, UUID.randomUUID(), "说")));
        answers.put("change a digest", answer(() -> of(Digesting.class).change(it.group, 1, 1, "改")));
        answers.put("discussions", answer(() -> of(Talk.class).discussions(it.group)));
        answers.put("discussion", answer(() -> of(Talk.class).find(it.slug, 1)));
        answers.put(
                "posts", answer(() -> of(Talk.class).window(it.discussion, 1).posts()));
        answers.put("post", answer(() -> of(Talk.class).post(it.discussion, 1)));
        answers.put(
                "questions",
                answer(() -> of(Talk.class)
                        .window(it.discussion, Only.QUESTIONS, 0, 0)
                        .posts()));
        answers.put(
                "where the talk ends",
                answer(() -> of(Talk.class).ends(it.discussion, Only.ALL).last()));
        answers.put("posts of a day", answer(() -> of(Talk.class).from(it.discussion, LocalDate.EPOCH)));
        answers.put("earlier texts", answer(() -> of(Talk.class).revisions(it.discussion, 1)));
        answers.put("read", done(() -> of(Posting.class).read(it.discussion, 1, true)));
        answers.put("open a discussion", answer(() -> of(Posting.class).open(it.group, "题")));
        answers.put(
                "post something",
                done(() -> of(Posting.class).publish(it.discussion, PostId.random(), "说", null, "nowhere")));
        answers.put("whom to mention", answer(() -> of(Mentions.class).complete(it.discussion, "")));
        answers.put("mention by name", answer(() -> of(Mentions.class).marked(it.discussion, "@钱")));
        answers.put(
                "who is mentioned",
                answer(() -> of(Mentions.class).in(it.discussion, "[@某](people/" + somebody.value() + ")")));
        answers.put("mention as typed", answer(() -> of(Mentions.class).typed(it.discussion, "@钱")));
        answers.put("put a picture", done(() -> of(Pictures.class).take(it.group, new byte[0])));
        answers.put("see a picture", answer(() -> of(Pictures.class).find(it.slug, it.picture)));
        answers.put(
                "what a place is called",
                answer(() -> List.copyOf(
                        of(Places.class).of(List.of(it.place + "?reply=1")).values())));
        answers.put("edit", answer(() -> of(Rewriting.class).edit(it.discussion, 1, 1, "改")));
        answers.put("delete", done(() -> of(Rewriting.class).delete(it.discussion, 1)));
        answers.put("restore", done(() -> of(Rewriting.class).restore(it.discussion, 1)));
        answers.put("close", done(() -> of(Chairing.class).close(it.discussion)));
        answers.put("reopen", done(() -> of(Chairing.class).reopen(it.discussion)));
        answers.put("pin", done(() -> of(Chairing.class).pin(it.discussion)));
        answers.put("unpin", done(() -> of(Chairing.class).unpin(it.discussion)));
        answers.put("select", done(() -> of(Chairing.class).select(it.discussion, 1, "好")));
        answers.put("unselect", done(() -> of(Chairing.class).unselect(it.discussion, 1)));
        answers.put("who asks", answer(() -> of(Hosting.class).asking(it.group)));
        answers.put("admit", done(() -> of(Hosting.class).admit(it.request)));
        answers.put("decline", done(() -> of(Hosting.class).decline(it.request, "满了")));
        answers.put("add somebody", done(() -> of(Hosting.class).add(it.group, somebody)));
        answers.put("remove somebody", done(() -> of(Hosting.class).remove(it.group, somebody)));
        answers.put("name a deputy", done(() -> of(Deputies.class).name(it.group, somebody)));
        answers.put("withdraw a deputy", done(() -> of(Deputies.class).withdraw(it.group, somebody)));
        answers.put(
                "propose a book",
                done(() -> of(Proposing.class).proposeBook(ProposalId.random(), it.group, book, "好")));
        answers.put(
                "propose a week",
                done(() -> of(Proposing.class)
                        .proposeWeek(ProposalId.random(), it.group, new WeekIdea("步", "", "问", ""))));
        answers.put("proposals", answer(() -> of(Proposing.class).of(it.group)));
        answers.put("take a proposal back", done(() -> of(Proposing.class).withdraw(it.proposal)));
        answers.put("adopt a book", done(() -> of(Adopting.class).adoptBook(it.proposal)));
        answers.put("adopt a week", done(() -> of(Adopting.class).adoptWeek(it.proposal, week)));
        answers.put("decline a proposal", done(() -> of(Adopting.class).decline(it.proposal, "满了")));
        answers.put("take a book away", done(() -> of(Planning.class).removeBook(it.group, book)));
        answers.put("text", answer(() -> of(Planning.class).text(it.group)));
        answers.put("change", answer(() -> of(Planning.class).change(it.group, text)));
        answers.put("text of a week", answer(() -> of(Planning.class).week(it.group, 1)));
        answers.put("change a week", answer(() -> of(Planning.class).change(it.group, 1, week)));
        answers.put("add a week", done(() -> of(Planning.class).add(it.group, week)));
        answers.put("list", answer(() -> of(GroupLists.class).published(it.group)));
        answers.put("draft of the list", answer(() -> of(GroupLists.class).draft(it.group)));
        answers.put("begin the list", done(() -> of(GroupListing.class).begin(it.group, "书单")));
        answers.put("name the list", answer(() -> of(GroupListing.class).entitle(it.group, "书单", "新")));
        answers.put("introduce the list", answer(() -> of(GroupListing.class).introduce(it.group, "", "新")));
        answers.put("list a book", done(() -> of(GroupListing.class).add(it.group, it.group.value(), book)));
        answers.put("unlist a book", done(() -> of(GroupListing.class).remove(it.group, book)));
        answers.put(
                "move on the list", done(() -> of(GroupListing.class).move(it.group, book, it.group.value(), null)));
        answers.put("weigh", done(() -> of(GroupListing.class).weigh(it.group, book, Importance.FURTHER)));
        answers.put("say why", answer(() -> of(GroupListing.class).annotate(it.group, book, "", "好")));
        answers.put("divide the list", answer(() -> of(GroupSections.class).add(it.group, "一部分")));
        answers.put(
                "name a part", answer(() -> of(GroupSections.class).rename(it.group, it.group.value(), "一部分", "新")));
        answers.put(
                "swap parts", done(() -> of(GroupSections.class).swap(it.group, it.group.value(), it.group.value())));
        answers.put("remove a part", done(() -> of(GroupSections.class).remove(it.group, it.group.value())));
        answers.put("publish the list", answer(() -> of(GroupListing.class).publish(it.group, 2)));
        answers.put("join", done(() -> of(Joining.class).join(it.group)));
        answers.put("ask", done(() -> of(Joining.class).ask(it.group, "想读")));
        answers.put("withdraw", done(() -> of(Joining.class).withdraw(it.group)));
        answers.put("what I asked", answer(() -> of(Joining.class).mine(it.group)));
        answers.put("leave", done(() -> of(Joining.class).leave(it.group)));
        answers.put("note", answer(() -> of(Notebook.class).find(it.note)));
        answers.put("shared note", answer(() -> of(SharedNotes.class).find(it.note)));
        answers.put("edit the note", answer(() -> of(Notebook.class).edit(it.note, NoteText.own("改"), 0)));
        answers.put("remove the note", done(() -> of(Notebook.class).remove(it.note)));
        answers.put("log", answer(() -> of(ReadingLog.class).log(ProgressId.random(), it.reading, "3")));
        answers.put("finish", answer(() -> of(ReadingLog.class).turn(it.reading, ReadingState.FINISHED)));
        answers.put("forget", done(() -> of(ReadingLog.class).forget(it.reading)));
        answers.put("own list", answer(() -> of(OwnLists.class).find(it.ownList)));
        answers.put("change the own list", done(() -> of(OwnLists.class).change(it.ownList, "改", "")));
        answers.put("propose the own list", done(() -> of(OwnLists.class).propose(it.ownList, "")));
        answers.put("take the own list back", done(() -> of(OwnLists.class).takeBack(it.ownList)));
        answers.put("add to the own list", done(() -> of(OwnListing.class).add(it.ownList, book)));
        answers.put("move on the own list", done(() -> of(OwnListing.class).move(it.ownList, book, null)));
        answers.put("annotate the own list", done(() -> of(OwnListing.class).annotate(it.ownList, book, "改")));
        answers.put("take off the own list", done(() -> of(OwnListing.class).remove(it.ownList, book)));
        answers.put("decide on the own list", answer(() -> of(Proposals.class).find(it.ownList)));
        answers.put("decline the own list", done(() -> of(Proposals.class).decline(it.ownList, "不")));
        answers.put("throw the own list away", done(() -> of(OwnLists.class).remove(it.ownList)));
        answers.put("draft", answer(() -> of(Drafts.class).find(it.place)));
        answers.put("latest draft", answer(() -> of(Drafts.class).latest(it.place)));
        answers.put("drop the draft", done(() -> of(Drafts.class).drop(it.place)));
        return answers;
    }

    private static Object done(Runnable act) {
        return answer(() -> {
            act.run();
            return "done";
        });
    }

    private static Object answer(Supplier<Object> question) {
        try {
            return question.get();
        } catch (Refusal refusal) {
            return refusal.reason() + List.of(refusal.details());
        } catch (AccessDeniedException denied) {
            return "denied";
        }
    }

    private <T> T of(Class<T> service) {
        return house.getBean(service);
    }

    /** What belongs to somebody, by id, address and place. */
    private record Things(
            GroupId group,
            String slug,
            DiscussionId discussion,
            NoteId note,
            ReadingId reading,
            UUID request,
            ProposalId proposal,
            String place,
            UUID picture,
            OwnListId ownList) {}
}
