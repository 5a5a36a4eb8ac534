package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholarlycppcc.catalogue.Desk.entry;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Li and Qian have the same draft open. */
@StoredTest
class AtDeskTests {
    @Autowired
    AtDesk atDesk;

    @Autowired
    Listing listing;

    @Autowired
    Approving approving;

    @Autowired
    People people;

    private Desk desk;
    private MemberId li;
    private MemberId qian;

    @BeforeEach
    void twoLibrarians(@Autowired ApplicationContext house) {
        desk = new Desk(house);
        li = people.named("李");
        qian = people.named("钱");
        People.signIn(li, Roles.LIBRARIAN);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void eachSeesTheOtherUntilOneLeaves() throws InterruptedException {
        var draft = desk.list("同看", desk.book("甲"));
        var lis = new LinkedBlockingQueue<AtDesk.News>();
        var qians = new LinkedBlockingQueue<AtDesk.News>();
        var liGoes = atDesk.open(draft.id(), lis::add);
        assertThat(next(lis)).isEqualTo(new AtDesk.News.Company(List.of()));
        People.signIn(qian, Roles.LIBRARIAN);
        var qianGoes = atDesk.open(draft.id(), qians::add);
        assertThat(next(lis)).isEqualTo(new AtDesk.News.Company(List.of("钱")));
        assertThat(next(qians)).isEqualTo(new AtDesk.News.Company(List.of("李")));
        liGoes.run();
        assertThat(next(qians)).isEqualTo(new AtDesk.News.Company(List.of()));
        qianGoes.run();
    }

    @Test
    void theOtherIsToldOfEachChangeAndTheEditorIsNot() throws InterruptedException {
        var draft = desk.list("同改", desk.book("甲"));
        var elsewhere = desk.list("别处", desk.book("乙"));
        var lis = new LinkedBlockingQueue<AtDesk.News>();
        var qians = new LinkedBlockingQueue<AtDesk.News>();
        var liGoes = atDesk.open(draft.id(), lis::add);
        assertThat(next(lis)).isEqualTo(new AtDesk.News.Company(List.of()));
        People.signIn(qian, Roles.LIBRARIAN);
        var qianGoes = atDesk.open(draft.id(), qians::add);
        assertThat(next(qians)).isEqualTo(new AtDesk.News.Company(List.of("李")));
        listing.annotate(elsewhere.id(), entry(elsewhere, 0).id(), "", "不相干");
        listing.annotate(draft.id(), entry(draft, 0).id(), "", "改");
        assertThat(next(lis)).isEqualTo(new AtDesk.News.Company(List.of("钱")));
        assertThat(next(lis)).isEqualTo(new AtDesk.News.Changed("钱"));
        approving.submit(draft.id(), desk.draft(draft.slug()).version(), "");
        assertThat(next(lis)).isEqualTo(new AtDesk.News.Changed("钱"));
        liGoes.run();
        assertThat(next(qians)).isEqualTo(new AtDesk.News.Company(List.of()));
        assertThat(qians).isEmpty();
        qianGoes.run();
    }

    private static AtDesk.News next(BlockingQueue<AtDesk.News> told) throws InterruptedException {
        var news = told.poll(20, TimeUnit.SECONDS);
        if (news == null) throw new AssertionError("Nothing was told");
        return news;
    }
}
