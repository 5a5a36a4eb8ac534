package org.scholarlycppcc.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.Transactional;

@StoredTest
@ExtendWith(OutputCaptureExtension.class)
class DoorstepTests {
    private static final Pattern LINK = Pattern.compile("http://localhost:8123/welcome/(\\S{43})");

    @Autowired
    private FirstAdministrator administrator;

    @Autowired
    private Members members;

    @Autowired
    private Invitations invitations;

    @Test
    @Transactional
    void theFirstStartPrintsALinkForTheAdministratorUntilOneHasAPassword(
            CapturedOutput console, @Autowired JdbcClient sql) {
        sql.sql("delete from member_role where role = 'ADMIN'").update();
        var doorstep = new Doorstep(administrator, new MockEnvironment().withProperty("server.port", "8123"), false);
        doorstep.welcome();
        assertThat(console.getOut()).contains("还没有管理员").contains("There is no administrator yet");
        var link = LINK.matcher(console.getOut());
        assertThat(link.find()).isTrue();
        assertThat(invitations.look(link.group(1)))
                .hasValueSatisfying(it -> assertThat(it.account()).startsWith("admin"));

        doorstep.welcome();
        assertThat(invitations.look(link.group(1)))
                .as("the link of the start before")
                .isEmpty();

        var id = MemberId.random();
        members.save(Member.enrolled(id, "a-" + id.value(), "管", "a hash", Set.of(Roles.ADMIN)));
        assertThat(administrator.invite()).isEmpty();
    }

    @Test
    void aDemoPrintsItsAddressAndAccountsInTwoLanguages(CapturedOutput console) {
        new Doorstep(administrator, new MockEnvironment().withProperty("local.server.port", "8124"), true).welcome();
        assertThat(console.getOut())
                .contains("http://localhost:8124", DemoAccount.PASSWORD, "书目管理员", "Librarian")
                .contains(DemoAccount.ALL.stream().map(DemoAccount::account).toList());
    }
}
