package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.Draft;
import org.scholarlycppcc.base.Picture;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.Drafts;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class PicturesTests extends GroupsCase {
    @Autowired
    Pictures pictures;

    @Autowired
    PictureSweep sweep;

    @Autowired
    Posting posting;

    @Autowired
    Rewriting rewriting;

    @Autowired
    Hosting hosting;

    @Autowired
    Talk talk;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private GroupId group;
    private byte[] upload;

    @BeforeEach
    void found() throws IOException {
        group = founded.group(Access.PRIVATE, zhao, wang, qian);
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", file);
        upload = file.toByteArray();
    }

    @Test
    void aMembersPictureIsSeenInTheGroup() {
        var address = uploaded(wang);
        assertThat(address).matches("groups/" + Founded.slug(group) + "/pictures/[0-9a-f-]{36}#20x10");
        assertThat(seen(qian, address)).hasValueSatisfying(it -> {
            assertThat(it.mediaType()).isEqualTo("image/png");
            assertThat(it.content()).isNotEmpty();
        });
    }

    @Test
    void outsideAPrivateGroupAPictureIsLikeOneThatNeverWas() {
        var address = uploaded(wang);
        assertThat(seen(stranger, address)).isEmpty();
        assertThat(People.as(stranger, () -> pictures.find(Founded.slug(group), id(address)), Roles.STAFF, Roles.ADMIN))
                .isEmpty();
        People.signIn(zhao, Roles.MEMBER);
        hosting.remove(group, qian);
        assertThat(seen(qian, address)).isEmpty();
    }

    @Test
    void anOpenGroupsAddressDoesNotLeadToAPrivateGroupsPicture() {
        var open = founded.group(Access.OPEN, zhao);
        var address = uploaded(wang);
        assertThat(People.as(stranger, () -> pictures.find(Founded.slug(open), id(address))))
                .isEmpty();
    }

    @Test
    void withItsPostAPictureIsTakenBackAndPutBack() {
        var address = uploaded(wang);
        People.signIn(wang);
        var discussion = talk.find(Founded.slug(group), 1).orElseThrow().id();
        posting.publish(discussion, PostId.random(), "![河](" + address + ")", null, "x");
        assertThat(seen(qian, address)).isPresent();
        People.signIn(wang);
        rewriting.edit(discussion, 1, 1, "河在改道。");
        assertThat(seen(qian, address)).isPresent();
        People.signIn(wang);
        rewriting.delete(discussion, 1);
        assertThat(seen(qian, address)).isEmpty();
        assertThat(seen(wang, address)).isPresent();
        People.signIn(wang);
        rewriting.restore(discussion, 1);
        assertThat(seen(qian, address)).isPresent();
    }

    @Test
    void onlyMembersUpload() {
        People.signIn(stranger);
        refused("groups.membersOnly", () -> pictures.take(group, upload));
        refused("groups.membersOnly", () -> pictures.take(GroupId.random(), upload));
    }

    @Test
    void aPersonUploadsTwentyAnHour() {
        for (int i = 0; i < PictureShelf.MOST_AN_HOUR; i++) uploaded(wang);
        People.signIn(wang);
        refused("groups.manyPictures", () -> pictures.take(group, upload));
        uploaded(qian);
        older(Duration.ofMinutes(61));
        uploaded(wang);
    }

    @Test
    void whatNoTextShowsIsSweptAfterADay() {
        var shown = uploaded(wang);
        var begun = uploaded(wang);
        var unused = uploaded(wang);
        People.signIn(wang);
        var discussion = talk.find(Founded.slug(group), 1).orElseThrow().id();
        posting.publish(discussion, PostId.random(), "![河](" + shown + ")", null, "x");
        drafts.save("groups/y", Draft.blank().saying("![桥](" + begun + ")", ""));
        older(Duration.ofHours(23));
        sweep.sweep();
        assertThat(seen(wang, unused)).isPresent();
        older(Duration.ofHours(25));
        sweep.sweep();
        assertThat(seen(wang, unused)).isEmpty();
        assertThat(seen(wang, shown)).isPresent();
        assertThat(seen(wang, begun)).isPresent();
        People.signIn(wang);
        drafts.drop("groups/y");
        sweep.sweep();
        assertThat(seen(wang, begun)).isEmpty();
        assertThat(seen(wang, shown)).isPresent();
    }

    private String uploaded(MemberId who) {
        return People.as(who, () -> pictures.take(group, upload));
    }

    private Optional<Picture> seen(MemberId who, String address) {
        return People.as(who, () -> pictures.find(Founded.slug(group), id(address)));
    }

    private static UUID id(String address) {
        return UUID.fromString(address.replaceFirst(".*/", "").replaceFirst("#.*", ""));
    }

    private void older(Duration age) {
        transaction.executeWithoutResult(
                it -> sql.sql("update picture set uploaded = :then where reading_group = :group")
                        .param("then", clock.instant().minus(age).atOffset(ZoneOffset.UTC))
                        .param("group", group.value())
                        .update());
    }
}
