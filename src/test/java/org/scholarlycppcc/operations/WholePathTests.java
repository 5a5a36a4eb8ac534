package org.scholarlycppcc.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.env.MockEnvironment;

class WholePathTests {
    @ParameterizedTest
    @ValueSource(strings = {"house", "./house", "a/../house"})
    void isSeenFromWhereTheHouseWasStarted(String written) {
        var settings = new MockEnvironment().withProperty("scholarly.data", written);
        settings.setProperty("url", "jdbc:h2:file:${scholarly.data}/scholarly");

        new WholePath().postProcessEnvironment(settings, new SpringApplication());

        assertThat(settings.getProperty("url"))
                .isEqualTo("jdbc:h2:file:" + Path.of("house").toAbsolutePath() + "/scholarly");
    }

    @Test
    void leavesSettingsWithoutAFolderAlone() {
        var settings = new StandardEnvironment();

        new WholePath().postProcessEnvironment(settings, new SpringApplication());

        assertThat(settings.getProperty("scholarly.data")).isNull();
    }
}
