package org.scholarlycppcc.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is asked twice in one transaction is answered by what the tables hold each time. */
@StoredTest
class AskedTwiceTests {
    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Test
    void aSubqueryIsAskedAnew() {
        var member = people.named("李").value();
        transaction.executeWithoutResult(it -> {
            assertThat(staff(member)).isFalse();
            sql.sql("insert into member_role (member, role) values (:member, 'STAFF')")
                    .param("member", member)
                    .update();
            assertThat(staff(member)).isTrue();
            it.setRollbackOnly();
        });
    }

    private boolean staff(UUID member) {
        return sql.sql(
                                "select count(*) from sector where position = 1 and exists (select 1 from member_role where member = :member and role = 'STAFF')")
                        .param("member", member)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
