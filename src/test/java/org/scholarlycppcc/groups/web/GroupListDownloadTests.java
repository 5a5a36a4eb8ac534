package org.scholarlycppcc.groups.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.groups.Access;
import org.scholarlycppcc.groups.Founded;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.GroupListing;
import org.scholarlycppcc.groups.GroupLists;
import org.scholarlycppcc.groups.GroupSections;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The list of a private group as a file: Zhao hosts, Wang is a member, others stand outside. */
@StoredTest
class GroupListDownloadTests {
    private static final List<String> ENDINGS = List.of("xlsx", "csv", "ris", "bib", "xml", "txt", "pdf");

    @Autowired
    GroupLists lists;

    @Autowired
    GroupListing listing;

    @Autowired
    GroupSections sections;

    @Autowired
    People people;

    private final MockMvc http;
    private MemberId zhao;
    private MemberId wang;
    private GroupId group;
    private BookId book;

    GroupListDownloadTests(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void zhaoHasPublished(@Autowired AutowireCapableBeanFactory factory, @Autowired ApplicationContext house) {
        zhao = people.named("赵");
        wang = people.named("王");
        group = Founded.in(factory).group(Access.PRIVATE, zhao, wang);
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        book = new Desk(house).book("群里的书");
        People.signIn(zhao, Roles.MEMBER);
        listing.begin(group, "接着读");
        listing.add(group, sections.add(group, "先读"), book);
        listing.annotate(group, book, "", "为什么读");
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void whoMayKnowOfTheGroupTakesItsListAwayInEveryFormat() throws Exception {
        publish();
        for (var ending : ENDINGS) {
            var file = answer(wang, Roles.MEMBER, ending);
            assertThat(file.getStatus()).as(ending).isEqualTo(200);
            assertThat(file.getHeader("Content-Disposition"))
                    .startsWith("attachment")
                    .contains("%E6%8E%A5%E7%9D%80%E8%AF%BB")
                    .endsWith("." + ending);
        }
        assertThat(answer(wang, Roles.MEMBER, "csv").getContentAsString(UTF_8)).contains("群里的书", "先读", "推荐", "为什么读");
        try (var pdf = Loader.loadPDF(answer(wang, Roles.MEMBER, "pdf").getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("接着读", "先读", "群里的书", "为什么读");
        }
    }

    @Test
    void whatIsADraftAndWhatOneMayNotKnowOfIsNotThere() throws Exception {
        for (var ending : ENDINGS)
            assertThat(answer(zhao, Roles.MEMBER, ending).getStatus())
                    .as(ending)
                    .isEqualTo(404);
        publish();
        var outside = people.named("外");
        for (var role : List.of(Roles.MEMBER, Roles.LIBRARIAN, Roles.STAFF, Roles.ADMIN))
            for (var ending : ENDINGS) {
                var file = answer(outside, role, ending);
                assertThat(file.getStatus()).as(role + " " + ending).isEqualTo(404);
                assertThat(file.getContentAsByteArray()).isEmpty();
            }
        assertThat(answer(wang, Roles.MEMBER, "exe").getStatus()).isEqualTo(404);
    }

    @Test
    void strangersAreLedToTheDoor() throws Exception {
        publish();
        People.signOut();
        for (var ending : ENDINGS)
            assertThat(answer(ending).getStatus()).as(ending).isBetween(300, 404);
    }

    private void publish() {
        People.signIn(zhao, Roles.MEMBER);
        listing.publish(group, lists.draft(group).orElseThrow().version());
    }

    private MockHttpServletResponse answer(MemberId who, String role, String ending) throws Exception {
        People.signIn(who, role);
        return answer(ending);
    }

    private MockHttpServletResponse answer(String ending) throws Exception {
        return http.perform(get("/exports/groups/" + Founded.slug(group) + "/list." + ending))
                .andReturn()
                .getResponse();
    }
}
