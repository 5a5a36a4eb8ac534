package org.scholarlycppcc.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class GroupsTests extends GroupsCase {
    @Autowired
    Groups groups;

    @Autowired
    GroupDirectory directory;

    @Test
    void aGroupShowsItsPlanItsHostAndMyPartInIt() {
        var group = founded.group(Access.OPEN, zhao, wang);
        People.signIn(wang);
        var row = groups.row(group).orElseThrow();
        assertThat(row.host()).isEqualTo(zhao);
        assertThat(row.role()).isEqualTo(Role.MEMBER);
        assertThat(row.members()).isEqualTo(2);
        assertThat(row.weeks()).isEqualTo(4);
        assertThat(row.state()).isEqualTo(State.RUNNING);
        assertThat(groups.find(row.slug())).contains(row);
        assertThat(groups.running()).contains(row);
        assertThat(groups.mine()).extracting(MyGroup::id).containsExactly(group);
        assertThat(groups.members(group)).extracting(Groups.Belonging::member).containsExactly(zhao, wang);
    }

    @Test
    void aPrivateGroupIsUnseenFromOutside() {
        var group = founded.group(Access.PRIVATE, zhao, wang);
        People.signIn(stranger);
        assertThat(groups.row(group)).isEmpty();
        assertThat(groups.find(Founded.slug(group))).isEmpty();
        assertThat(directory.page(GroupDirectory.Wish.ANY, null, 1000))
                .extracting(GroupRow::id)
                .doesNotContain(group);
        assertThat(groups.hostedBy(List.of(zhao))).isEmpty();
        assertThat(groups.members(group)).isEmpty();
        assertThat(groups.admits(group, wang)).isFalse();
        People.signIn(wang);
        assertThat(groups.row(group)).isPresent();
        assertThat(directory.page(GroupDirectory.Wish.ANY, null, 1000))
                .extracting(GroupRow::id)
                .contains(group);
        assertThat(groups.hostedBy(List.of(zhao))).isEmpty();
        assertThat(groups.admits(group, zhao)).isTrue();
        assertThat(groups.admits(group, stranger)).isFalse();
    }

    @Test
    void whoeverIsNotSignedInSeesNothing() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(directory::seasons);
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(groups::mine);
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(groups::unread);
    }
}
