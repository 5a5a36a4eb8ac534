package org.scholarlycppcc.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What rooms are called stands among the translations, and nowhere else. */
class RoomNameTests {
    private static final Path CODE = Path.of("src/main/java/org/scholarlycppcc/rooms");
    private static final Pattern CHINESE = Pattern.compile("\"[^\"]*\\p{IsHan}");

    @Test
    void isTheSameAsOnPages() {
        assertThat(RoomName.of("教育界")).isEqualTo("教育界悦读书屋");
    }

    @Test
    void noCodeOfTheRoomsSaysAWordItself() throws IOException {
        try (var files = Files.walk(CODE)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(CHINESE);
        }
    }
}
