package org.scholarlycppcc.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@StoredTest
class OwnSearchesTests {
    @Autowired
    OwnSearches searches;

    @Autowired
    Search search;

    @Autowired
    Index index;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    private MemberId zhang;

    @BeforeEach
    void aMember() {
        zhang = people.named("张自寻");
        transaction.executeWithoutResult(it -> index.changed(Kind.PERSON, zhang.value()));
        index.caughtUp();
        People.signIn(zhang, Roles.MEMBER);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void whatWasFoundIsKeptOnceTheLatestFirst() {
        search.find(Question.of("张自寻"));
        search.find(Question.of("自寻"));
        search.find(Question.of(" 张自寻\n"));
        search.find(Question.of("张自寻").keptTo(Kind.PERSON));
        search.find(Question.of("饕餮魑魅"));
        search.find(Question.of(" "));
        assertThat(searches.all()).containsExactly("张自寻", "自寻");
    }

    @Test
    void onlyOnesOwnAreSeenAndForgotten() {
        search.find(Question.of("张自寻"));
        People.signIn(people.named("王"), Roles.MEMBER);
        assertThat(searches.all()).isEmpty();
        searches.forget("张自寻");
        searches.forgetAll();
        People.signIn(zhang, Roles.MEMBER);
        assertThat(searches.all()).containsExactly("张自寻");
        searches.forget("张自寻");
        assertThat(searches.all()).isEmpty();
        search.find(Question.of("自寻"));
        searches.forgetAll();
        assertThat(searches.all()).isEmpty();
    }

    @Test
    void theyAreMetAgainByTheirBeginningInAnySpelling() {
        search.find(Question.of("张自寻"));
        for (var typed : List.of("张", "張自", "zhangzi", "zz", "zhang"))
            assertThat(searches.beginningLike(typed, 3)).as(typed).containsExactly("张自寻");
        for (var typed : List.of("自寻", "王", "zx", "", "\0"))
            assertThat(searches.beginningLike(typed, 3)).as(typed).isEmpty();
    }

    @Test
    void theOldestGo() {
        for (int i = 0; i < OwnSearches.KEPT + 5; i++) searches.keep("第" + i);
        assertThat(searches.all())
                .hasSize(OwnSearches.KEPT)
                .startsWith("第" + (OwnSearches.KEPT + 4))
                .doesNotContain("第0", "第4");
    }

    @Test
    void nobodyHasNone() {
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(searches::all);
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> searches.beginningLike("张", 3));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> searches.forget("张"));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(searches::forgetAll);
    }
}
