package org.scholarlycppcc.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Covering;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@StoredTest
class CoversTests {
    private static final MemberId LI = MemberId.random();

    @Autowired
    Covering covering;

    @Autowired
    Catalogue catalogue;

    @Autowired
    ApplicationContext house;

    private final MockMvc http;

    CoversTests(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void aLibrarianWorks() {
        People.signIn(LI, Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void anUploadedCoverStandsForTheDrawnOneUntilItIsRemoved() throws Exception {
        var book = new Desk(house).book("有照片的书");
        var drawn = row(book).look();
        covering.take(book, png(1200, 1680));
        var row = row(book);
        assertThat(row.look()).isNotEqualTo(drawn);
        var answer = answer("/covers/" + book.value() + "/" + row.cover() + ".jpg");
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(600);
        covering.take(book, png(300, 420));
        assertThat(row(book).cover()).isNotEqualTo(row.cover());
        assertThat(answer("/covers/" + book.value() + "/" + row.cover() + ".jpg")
                        .getStatus())
                .isEqualTo(404);
        covering.remove(book);
        assertThat(row(book).look()).isEqualTo(drawn);
    }

    @Test
    void aBoardCarriesThePicture() throws Exception {
        var desk = new Desk(house);
        var book = desk.book("板上有照片");
        covering.take(book, png(300, 420));
        var list = desk.published(desk.list("有照片的书目", book, desk.book("板上画的")));
        var board = answer("/covers/lists/" + list.id().value() + ".svg").getContentAsString();
        assertThat(board).contains("data:image/jpeg;base64,").contains("<text");
    }

    @Test
    void whatIsNoPictureIsRefusedAndLeavesTheCover() {
        var book = new Desk(house).book("没有照片");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> covering.take(book, "<svg/>".getBytes()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> covering.take(book, new byte[Covering.LARGEST + 1]))
                .extracting(Refusal::reason)
                .isEqualTo("picture.tooLarge");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> covering.take(BookId.random(), png(30, 42)));
        assertThat(row(book).cover()).isNull();
    }

    @Test
    void membersMayNot() {
        People.signIn(LI, Roles.MEMBER, Roles.STAFF);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> covering.take(BookId.random(), new byte[0]));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> covering.remove(BookId.random()));
    }

    @Test
    void thereIsNoCoverOfNothing() throws Exception {
        assertThat(answer("/covers/" + UUID.randomUUID() + "/" + UUID.randomUUID() + ".jpg")
                        .getStatus())
                .isEqualTo(404);
    }

    private BookRow row(BookId book) {
        return Objects.requireNonNull(catalogue.rows(List.of(book)).get(book));
    }

    private static byte[] png(int width, int height) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        var answer = http.perform(get(path).with(user(LI.value().toString()).roles("MEMBER")))
                .andReturn()
                .getResponse();
        // The request took the thread's sign-in with it.
        People.signIn(LI, Roles.LIBRARIAN);
        return answer;
    }
}
