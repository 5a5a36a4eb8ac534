package org.scholarlycppcc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.catalogue.Acquiring;
import org.scholarlycppcc.catalogue.Approving;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.CallId;
import org.scholarlycppcc.catalogue.Calling;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Cataloguing;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.Fact;
import org.scholarlycppcc.catalogue.Gathering.Gathered;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.ListContents;
import org.scholarlycppcc.catalogue.ListKind;
import org.scholarlycppcc.catalogue.Listing;
import org.scholarlycppcc.catalogue.MergeId;
import org.scholarlycppcc.catalogue.Merging;
import org.scholarlycppcc.catalogue.Nominating;
import org.scholarlycppcc.catalogue.NominationId;
import org.scholarlycppcc.catalogue.NominationText;
import org.scholarlycppcc.catalogue.OwnListId;
import org.scholarlycppcc.catalogue.OwnListing;
import org.scholarlycppcc.catalogue.OwnLists;
import org.scholarlycppcc.catalogue.Remark;
import org.scholarlycppcc.catalogue.Remarking;
import org.scholarlycppcc.catalogue.Selecting;
import org.scholarlycppcc.catalogue.exchange.Column;
import org.scholarlycppcc.catalogue.exchange.ImportId;
import org.scholarlycppcc.catalogue.exchange.Importing;
import org.scholarlycppcc.groups.Access;
import org.scholarlycppcc.groups.Cloning;
import org.scholarlycppcc.groups.Digesting;
import org.scholarlycppcc.groups.DiscussionId;
import org.scholarlycppcc.groups.Founded;
import org.scholarlycppcc.groups.GroupDirectory;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.GroupListing;
import org.scholarlycppcc.groups.GroupLists;
import org.scholarlycppcc.groups.GroupSections;
import org.scholarlycppcc.groups.GroupText;
import org.scholarlycppcc.groups.Hosting;
import org.scholarlycppcc.groups.Joining;
import org.scholarlycppcc.groups.LookingFirst;
import org.scholarlycppcc.groups.Pace;
import org.scholarlycppcc.groups.Planning;
import org.scholarlycppcc.groups.PostId;
import org.scholarlycppcc.groups.Posting;
import org.scholarlycppcc.groups.ProposalId;
import org.scholarlycppcc.groups.Proposing;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.groups.WeekIdea;
import org.scholarlycppcc.groups.WeekText;
import org.scholarlycppcc.members.Appointing;
import org.scholarlycppcc.members.AppointmentKind;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.PeopleDesk;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.moderation.Action;
import org.scholarlycppcc.moderation.ItemId;
import org.scholarlycppcc.moderation.ReportReason;
import org.scholarlycppcc.moderation.Reports;
import org.scholarlycppcc.moderation.ReviewDesk;
import org.scholarlycppcc.moderation.ReviewQueue;
import org.scholarlycppcc.moderation.WordKeeping;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.Occasion;
import org.scholarlycppcc.participation.OfflineBook;
import org.scholarlycppcc.participation.OfflineId;
import org.scholarlycppcc.readinglog.NoteId;
import org.scholarlycppcc.readinglog.NoteText;
import org.scholarlycppcc.readinglog.Notebook;
import org.scholarlycppcc.readinglog.ProgressId;
import org.scholarlycppcc.readinglog.ReadingId;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.rooms.NoticeId;
import org.scholarlycppcc.rooms.ReadingRooms;
import org.scholarlycppcc.rooms.RoomText;
import org.scholarlycppcc.rooms.copies.CopyId;
import org.scholarlycppcc.rooms.copies.CopyText;
import org.scholarlycppcc.rooms.copies.Parting;
import org.scholarlycppcc.rooms.copies.Stocking;
import org.scholarlycppcc.search.Question;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How each method that takes text is usually called, by somebody who may do everything; each call stands for itself. */
class UsualCalls {
    /** Stands for an argument that is left out. */
    static final Object NONE = new Object();

    private static final LocalDate TODAY = LocalDate.now();
    private static final NominationText NOMINATED = new NominationText("书", "佚名 著", "", "谁", "好", "一段");

    private final Map<String, Supplier<Object[]>> calls = new HashMap<>();
    private final ApplicationContext house;
    private final People people;
    private final MemberId me;

    UsualCalls(ApplicationContext house, MemberId me) {
        this.house = house;
        this.me = me;
        this.people = house.getBean(People.class);
        looking();
        cataloguing();
        listing();
        ownLists();
        nominations();
        groups();
        talk();
        reviews();
        readings();
        roomsAndRoster();
        notices();
    }

    Map<String, Supplier<Object[]>> all() {
        return calls;
    }

    private void looking() {
        for (var asked : List.of(
                "Catalogue.byKey/1",
                "Curating.draft/1",
                "Drafts.find/1",
                "Drafts.latest/1",
                "Drafts.drop/1",
                "Drafts.anyoneWrites/1",
                "Groups.find/1",
                "Invitations.look/1",
                "Lists.edition/1",
                "ReadingRooms.find/1",
                "Roster.byAccount/1",
                "Search.complete/1",
                "OwnSearches.forget/1",
                "Unfound.settle/1",
                "Sectors.find/1")) usual(asked, "词");
        usual("Catalogue.matching/2", "词", 5);
        usual("Catalogue.alike/4", "书", "[唐]杜甫 著", "", 5);
        usual("GroupDirectory.page/3", new GroupDirectory.Wish("词", null, "", false, false), NONE, 5);
        usual("OfflineBook.candidates/4", TODAY, "名", 0, 5);
        usual("PeopleDesk.page/3", "名", "", 5);
        usual("Plans.week/2", "slug", 1);
        usual("OwnSearches.beginningLike/2", "词", 5);
        usual("Search.find/1", Question.of("词"));
        usual("Talk.find/2", "slug", 1);
        usual("RosterImport.letter/2", List.of(), "http://localhost");
    }

    private void cataloguing() {
        var category = of(Catalogue.class).categories().getFirst().slug();
        var card = BookCard.blank()
                .with(Fact.TITLE, "书名")
                .with(Fact.CREATORS, "[唐]杜甫 著")
                .with(Fact.CATEGORY, category)
                .with(Fact.PUBLISHED, "1999");
        usual("Cataloguing.add/1", card);
        usual("Acquiring.weigh/2", List.of(card), category);
        calls.put("Acquiring.putBack/3", () -> {
            var acquiring = of(Acquiring.class);
            return new Object[] {
                acquiring.take(acquiring.weigh(List.of(card), category), me).getFirst(), card, me
            };
        });
        calls.put("Merging.propose/4", () -> {
            var add = of(Cataloguing.class);
            return new Object[] {MergeId.random(), add.add(card), List.of(add.add(card)), "同一本"};
        });
        calls.put("Merging.decline/2", () -> {
            var add = of(Cataloguing.class);
            var merge = MergeId.random();
            of(Merging.class).propose(merge, add.add(card), List.of(add.add(card)), "");
            return new Object[] {merge, "不是"};
        });
        usual("Importing.begin/2", "书目.csv", file());
        calls.put("Importing.map/3", () -> new Object[] {begun(), Map.of(0, Column.TITLE), category});
        calls.put("Cataloguing.edit/4", () -> {
            var book = of(Cataloguing.class).add(card);
            return new Object[] {
                book, of(Catalogue.class).facts(book).orElseThrow().version(), card, Set.of()
            };
        });
    }

    private ImportId begun() {
        try {
            return of(Importing.class).begin("书目.csv", file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path file() {
        try {
            return Files.writeString(Files.createTempFile("books", ".csv"), "书名,说明\n书,甲\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void listing() {
        usual("Curating.begin/5", "书目", ListKind.COMMITTEE, NONE, "导语", List.of("一"));
        var curating = of(Curating.class);
        var draft = curating.draft(curating.begin("旧名", ListKind.COMMITTEE, null, "旧导语", List.of("一")))
                .orElseThrow();
        var section = draft.contents().sections().getFirst();
        var entry = of(Listing.class).add(draft.id(), section.id(), book());
        calls.put("Curating.rename/3", () ->
                new Object[] {draft.id(), now(draft.slug()).title(), "新名"});
        calls.put("Curating.introduce/3", () ->
                new Object[] {draft.id(), now(draft.slug()).introduction(), "新导语"});
        usual("Curating.addSection/2", draft.id(), "二");
        calls.put("Curating.renameSection/4", () -> new Object[] {
            draft.id(), section.id(), now(draft.slug()).sections().getFirst().title(), "新"
        });
        calls.put("Gathering.read/1", () -> new Object[] {"书名"});
        // Each time another list: a book that is there already stays as it is.
        calls.put("Gathering.add/2", () -> {
            var slug = curating.begin("成批", ListKind.COMMITTEE, null, "", List.of("一"));
            return new Object[] {
                curating.draft(slug).orElseThrow().id(),
                List.of(new Gathered(1, book(), "一", Importance.REQUIRED, "为何"))
            };
        });
        calls.put("Listing.add/4", () -> new Object[] {draft.id(), section.id(), book(), "为何"});
        calls.put("Approving.submit/3", () -> {
            var fresh = begun("待审");
            return new Object[] {fresh.id(), fresh.version(), "请看"};
        });
        calls.put("Approving.giveBack/2", () -> {
            People.signIn(people.named("编"), "LIBRARIAN");
            var theirs = begun("退回");
            of(Approving.class).submit(theirs.id(), theirs.version(), "");
            signIn();
            of(Approving.class).take(theirs.id());
            return new Object[] {theirs.id(), "缺理由"};
        });
        calls.put("Remarking.remark/4", () -> new Object[] {
            draft.id(),
            entry,
            Optional.ofNullable(of(Remarking.class).of(draft.id()).get(entry))
                    .map(Remark::words)
                    .orElse(""),
            "内部的话"
        });
        calls.put("Renewing.again/2", () -> new Object[] {begun("今年").id(), "明年"});
        calls.put("Listing.annotate/4", () -> new Object[] {
            draft.id(),
            entry,
            now(draft.slug()).entries().findFirst().orElseThrow().note(),
            "为何"
        });
    }

    private org.scholarlycppcc.catalogue.Draft begun(String title) {
        var curating = of(Curating.class);
        var slug = curating.begin(title, ListKind.COMMITTEE, null, "", List.of("一"));
        var draft = curating.draft(slug).orElseThrow();
        of(Listing.class).add(draft.id(), draft.contents().sections().getFirst().id(), book());
        return curating.draft(slug).orElseThrow();
    }

    private void ownLists() {
        calls.put("OwnLists.begin/1", () -> {
            without("own_entry");
            without("own_list");
            return new Object[] {"我的"};
        });
        calls.put("OwnLists.change/3", () -> new Object[] {ownList(), "新名", "导语"});
        calls.put("OwnLists.propose/2", () -> new Object[] {ownList(), "请看"});
        calls.put("OwnListing.annotate/3", () -> new Object[] {ownList(), book(), "为何"});
        calls.put("Proposals.decline/2", () -> new Object[] {proposedList(), "不"});
        calls.put("Proposals.accept/4", () -> new Object[] {proposedList(), ListKind.COMMITTEE, NONE, "书"});
    }

    private OwnListId ownList() {
        without("own_entry");
        without("own_list");
        var own = of(OwnLists.class).begin("我的");
        of(OwnListing.class).add(own, book());
        return own;
    }

    private OwnListId proposedList() {
        People.signIn(people.named("荐"), "MEMBER");
        var own = ownList();
        of(OwnLists.class).propose(own, "");
        signIn();
        return own;
    }

    private void nominations() {
        var curating = of(Curating.class);
        var draft = curating.draft(curating.begin("征集", ListKind.COMMITTEE, null, "", List.of("一")))
                .orElseThrow();
        var call = CallId.random();
        of(Calling.class).open(call, "征集", "想读的", null, draft.id(), TODAY.plusDays(9));
        calls.put("Calling.open/6", () ->
                new Object[] {CallId.random(), "征集", "想读的", NONE, draft.id(), TODAY.plusDays(9)});
        calls.put("Nominating.nominate/3", () -> {
            without("nomination");
            return new Object[] {NominationId.random(), call, NOMINATED};
        });
        calls.put("Nominating.amend/2", () -> {
            var id = nominated(call, me);
            People.signIn(people.named("审"), "LIBRARIAN");
            of(Selecting.class).ask(id, "缺");
            signIn();
            return new Object[] {id, NOMINATED};
        });
        var sector = people.sector("invited");
        without("appointment");
        of(Appointing.class).appoint(me, AppointmentKind.CONVENOR, sector, "", TODAY.minusDays(1), null);
        calls.put("Nominating.speak/2", () -> new Object[] {nominated(call, seated("invited")), "同意"});
        calls.put("Selecting.ask/2", () -> new Object[] {nominated(call, seated("cpc")), "缺"});
        calls.put("Selecting.decline/2", () -> new Object[] {nominated(call, seated("cpc")), "不"});
        calls.put("Selecting.accept/4", () -> new Object[] {
            nominated(call, seated("cpc")),
            NONE,
            "literature-arts",
            draft.contents().sections().getFirst().id()
        });
    }

    private MemberId seated(String sector) {
        return people.seated("荐", sector, TODAY.minusYears(1));
    }

    private void without(String table) {
        of(TransactionTemplate.class)
                .executeWithoutResult(
                        it -> of(JdbcClient.class).sql("delete from " + table).update());
    }

    /** A book that somebody has nominated. */
    private NominationId nominated(CallId call, MemberId by) {
        // A sector may nominate only so many.
        without("nomination");
        var id = NominationId.random();
        People.signIn(by, "MEMBER");
        of(Nominating.class).nominate(id, call, NOMINATED);
        signIn();
        return id;
    }

    private ListContents now(String slug) {
        return of(Curating.class).draft(slug).orElseThrow().contents();
    }

    private void groups() {
        var founded = Founded.in(house.getAutowireCapableBeanFactory());
        var mine = founded.group(Access.REQUEST, me);
        var theirs = founded.group(Access.REQUEST, people.named("赵"));
        var text = new GroupText("群", "题", "期", null, Access.REQUEST, null, "介绍", "约定", 0, 0);
        var week = new WeekText("步", "章", null, null, "大字本：第二章", null, "导读", "问", TODAY, 0);
        calls.put("Founding.found/3", () -> new Object[] {GroupId.random(), text, List.of(week)});
        calls.put("Founding.found/4", () ->
                new Object[] {GroupId.random(), text, List.of(week), new Pace(TODAY, 7, List.of())});
        calls.put("Cloning.again/3", () ->
                new Object[] {mine, GroupId.random(), new Cloning.Anew("群", "期", new Pace(TODAY, 7, List.of()))});
        calls.put("Planning.change/2", () ->
                new Object[] {mine, of(Planning.class).text(mine)});
        calls.put("Planning.change/3", () ->
                new Object[] {mine, 1, of(Planning.class).week(mine, 1)});
        calls.put("Planning.add/2", () -> new Object[] {founded.group(Access.OPEN, me), week});
        usual("GroupListing.begin/2", mine, "书单");
        calls.put("GroupListing.entitle/3", () -> new Object[] {listed(founded), "书单", "新书单"});
        calls.put("GroupListing.introduce/3", () -> new Object[] {listed(founded), "", "说明"});
        calls.put("GroupListing.annotate/4", () -> {
            var group = listed(founded);
            var one = book();
            of(GroupListing.class).add(group, group.value(), one);
            return new Object[] {group, one, "", "先读"};
        });
        calls.put("GroupLists.changes/3", () -> {
            var group = listed(founded);
            return new Object[] {group, of(GroupLists.class).draft(group).orElseThrow(), 1};
        });
        calls.put("GroupSections.add/2", () -> new Object[] {listed(founded), "一部分"});
        calls.put("GroupSections.rename/4", () -> {
            var group = listed(founded);
            return new Object[] {group, of(GroupSections.class).add(group, "一部分"), "一部分", "另一部分"};
        });
        calls.put("Joining.ask/2", () -> {
            of(Joining.class).withdraw(theirs);
            return new Object[] {theirs, "想读"};
        });
        var book = book();
        calls.put("Proposing.proposeBook/4", () -> {
            var group = founded.group(Access.OPEN, people.named("赵"), me);
            return new Object[] {ProposalId.random(), group, book, "想读"};
        });
        calls.put("Proposing.proposeWeek/3", () -> {
            var group = founded.group(Access.OPEN, people.named("赵"), me);
            return new Object[] {ProposalId.random(), group, new WeekIdea("步", "章", "问", "想读")};
        });
        calls.put("Adopting.adoptWeek/2", () -> new Object[] {proposed(founded), week});
        calls.put("Adopting.decline/2", () -> new Object[] {proposed(founded), "满了"});
        calls.put("Hosting.decline/2", () -> {
            People.signIn(people.named("问"), "MEMBER");
            of(Joining.class).ask(mine, "想读");
            signIn();
            return new Object[] {of(Hosting.class).asking(mine).getLast().id(), "满了"};
        });
    }

    /** A group of mine that has begun a list. */
    private GroupId listed(Founded founded) {
        var group = founded.group(Access.OPEN, me);
        of(GroupListing.class).begin(group, "书单");
        return group;
    }

    /** A week that a member of a group of mine has proposed. */
    private ProposalId proposed(Founded founded) {
        var member = people.named("提");
        var group = founded.group(Access.OPEN, me, member);
        var proposal = ProposalId.random();
        People.signIn(member, "MEMBER");
        of(Proposing.class).proposeWeek(proposal, group, new WeekIdea("步", "章", "问", "想读"));
        signIn();
        return proposal;
    }

    private void talk() {
        var mine = Founded.in(house.getAutowireCapableBeanFactory()).group(Access.OPEN, me);
        usual("Posting.open/2", mine, "话题");
        usual("Digesting.find/2", "slug", 1);
        calls.put("Digesting.send/4", () -> new Object[] {unsent(), 1, UUID.randomUUID(), "简报"});
        calls.put("Digesting.change/4", () -> {
            var sent = unsent();
            of(Digesting.class).send(sent, 1, UUID.randomUUID(), "简报");
            return new Object[] {sent, 1, 1, "改"};
        });
        var discussion = of(Talk.class).discussions(mine).getFirst().id();
        of(Posting.class).publish(discussion, PostId.random(), "第一帖", null, "");
        calls.put("Posting.publish/5", () -> new Object[] {discussion, PostId.random(), "帖", NONE, ""});
        calls.put("Rewriting.edit/4", () -> new Object[] {
            discussion, 1, of(Talk.class).post(discussion, 1).orElseThrow().version(), "改"
        });
        usual("Mentions.complete/2", discussion, "名");
        usual("Mentions.marked/2", discussion, "说");
        usual("Mentions.typed/2", discussion, "说");
        usual("Mentions.in/2", discussion, "说");
        usual("Pictures.find/2", Founded.slug(mine), UUID.randomUUID());
        usual("Chairing.select/3", discussion, 1, "好");
        usual("Drafts.at/1", List.of("notes"));
        calls.put("Drafts.save/2", () ->
                new Object[] {"groups/" + UUID.randomUUID(), Draft.blank().saying("写到一半", "")});
    }

    private GroupId unsent() {
        return Founded.in(house.getAutowireCapableBeanFactory()).group(Access.OPEN, me);
    }

    private void reviews() {
        var founded = Founded.in(house.getAutowireCapableBeanFactory());
        var host = people.named("主");
        var wang = people.named("投");
        var watched = watched(founded.group(Access.OPEN, me, wang), me);
        usual("WordList.check/1", "词");
        calls.put("WordKeeping.add/3", () -> new Object[] {"词" + UUID.randomUUID(), Action.REMIND, "为何"});
        calls.put("WordKeeping.change/3", () -> {
            of(WordKeeping.class).add("改" + UUID.randomUUID(), Action.REMIND, "旧");
            return new Object[] {of(WordKeeping.class).words().getLast(), Action.REMIND, "新"};
        });
        usual("Review.submit/5", "POST", UUID.randomUUID(), UUID.randomUUID(), true, List.of());
        calls.put("Reports.report/4", () ->
                new Object[] {"POST", written(open(founded, host, wang), wang).value(), ReportReason.OTHER, "不妥"});
        for (var decision : List.of("release", "sendBack", "remove"))
            calls.put("ReviewDesk." + decision + "/2", () -> new Object[] {claimed(written(watched, wang)), "为何"});
        calls.put("ReviewDesk.dismiss/2", () -> {
            var post = written(open(founded, host, wang), wang);
            People.signIn(host, "MEMBER");
            of(Reports.class).report("POST", post.value(), ReportReason.OTHER, "不妥");
            signIn();
            return new Object[] {claimed(post), "为何"};
        });
        var theirs = watched(founded.group(Access.OPEN, host, me), host);
        calls.put("Waiting.revise/3", () -> new Object[] {written(theirs, me), 1, "改"});
        calls.put("Moving.split/3", () -> {
            var group = founded.group(Access.OPEN, me);
            var discussion = of(Talk.class).discussions(group).getFirst().id();
            written(discussion, me);
            return new Object[] {discussion, Set.of(1), "新题"};
        });
    }

    /** The first discussion of a group whose host looks at posts first. */
    private DiscussionId watched(GroupId group, MemberId host) {
        People.signIn(host, "MEMBER");
        of(LookingFirst.class).moderate(group, true);
        signIn();
        return of(Talk.class).discussions(group).getFirst().id();
    }

    private DiscussionId open(Founded founded, MemberId host, MemberId member) {
        return of(Talk.class)
                .discussions(founded.group(Access.OPEN, host, member))
                .getFirst()
                .id();
    }

    private PostId written(DiscussionId discussion, MemberId author) {
        var post = PostId.random();
        People.signIn(author, "MEMBER");
        of(Posting.class).publish(discussion, post, "写", null, "");
        signIn();
        return post;
    }

    private ItemId claimed(PostId post) {
        var item = of(ReviewQueue.class).items(null, 1000).stream()
                .filter(it -> it.row().subject().equals(post.value()))
                .findFirst()
                .orElseThrow()
                .row()
                .id();
        of(ReviewDesk.class).claim(item);
        return item;
    }

    private void readings() {
        var reading = ReadingId.random();
        of(ReadingLog.class).begin(reading, book());
        calls.put("ReadingLog.log/3", () -> new Object[] {ProgressId.random(), reading, "3"});
        var note = NoteText.own("记");
        var written = NoteId.random();
        of(Notebook.class).write(written, book(), note);
        calls.put("Notebook.write/3", () -> new Object[] {NoteId.random(), book(), note});
        calls.put("Notebook.edit/3", () -> new Object[] {
            written, note, of(Notebook.class).find(written).orElseThrow().version()
        });
    }

    private void copies(SectorId room) {
        calls.put("Stocking.add/4", () ->
                new Object[] {List.of(CopyId.random()), room, book(), new CopyText("", "窗边", "新")});
        calls.put("Stocking.correct/3", () -> new Object[] {copy(room), 1, new CopyText("号", "窗边", "新")});
        calls.put("Stocking.withdraw/3", () -> new Object[] {copy(room), Parting.WORN, "散页"});
    }

    private CopyId copy(SectorId room) {
        var copy = CopyId.random();
        of(Stocking.class).add(List.of(copy), room, book(), CopyText.BLANK);
        return copy;
    }

    private void roomsAndRoster() {
        var sector = people.sector("education");
        copies(sector);
        calls.put("NoticeBoard.post/3", () -> new Object[] {NoticeId.random(), sector, "告示"});
        calls.put("ReadingRooms.furnish/2", () -> new Object[] {
            sector,
            new RoomText(
                    "处",
                    "时",
                    "欢迎",
                    of(ReadingRooms.class)
                            .find("education")
                            .orElseThrow()
                            .text()
                            .version())
        });
        calls.put("Enrolling.enrol/4", () -> new Object[] {"名", "a" + UUID.randomUUID(), "单位", Set.of("MEMBER")});
        var known = people.named("旧");
        calls.put("Enrolling.correct/5", () -> new Object[] {
            known,
            "名",
            "b" + UUID.randomUUID(),
            "单位",
            of(PeopleDesk.class).find(known).orElseThrow().version()
        });
        usual("Appointing.appoint/6", known, AppointmentKind.SPECIAL_COMMITTEE, NONE, "提案委", TODAY, NONE);
        usual("OwnPassword.change/3", "旧的", "新的", "");
        usual("Invitations.accept/2", "词", "新的口令 2026");
        calls.put("OfflineBook.record/4", () -> new Object[] {OfflineId.random(), TODAY, "读书会", List.of(me)});
        calls.put("OfflineBook.cancel/2", () -> {
            var entry = OfflineId.random();
            of(OfflineBook.class).record(entry, TODAY, "读书会", List.of(me));
            return new Object[] {entry, "记错了"};
        });
    }

    private void notices() {
        usual("MailAddress.give/2", "li@example.org", Locale.CHINESE);
        for (var call : List.of("topic/2", "unsubscribe/2")) usual("LetterLinks." + call, "词.MENTION", Locale.CHINESE);
        for (var call : List.of("address/1", "confirm/1")) usual("LetterLinks." + call, "词");
        var thing = UUID.randomUUID();
        var occasion = new Occasion(NoticeKind.MENTION, "groups", thing, thing, null, "groups", "夜读群", null);
        usual("Notices.tell/2", occasion, List.of(me));
        usual("Notices.moved/1", occasion);
    }

    void signIn() {
        People.signIn(me, "MEMBER", "LIBRARIAN", "STAFF", "ADMIN", "HOUSE");
    }

    private BookId book() {
        return of(Catalogue.class).byKey("xiangtu-zhongguo").orElseThrow();
    }

    private void usual(String call, Object... arguments) {
        calls.put(call, () -> arguments);
    }

    private <T> T of(Class<T> service) {
        return house.getBean(service);
    }
}
