package org.stupeni.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stupeni.platform.Settings;

class AnchorsTest {

    private static final Seal FIRST = new Seal(7, "a".repeat(64));
    private static final Seal SECOND = new Seal(9, "b".repeat(64));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @TempDir
    Path folder;

    Anchors anchors;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        anchors = new Anchors();
        anchors.settings = new Settings() {
            @Override
            public Path anchors() {
                return folder.resolve("some/where");
            }
        };
    }

    @Test
    void nothingIsKeptAtFirst() {
        assertThat(anchors.all().head()).isEmpty();
        assertThat(anchors.all().daily()).isEmpty();
        assertThat(anchors.newest()).isEmpty();
    }

    @Test
    void theHeadIsReplaced() {
        anchors.keepHead(FIRST);
        anchors.keepHead(SECOND);

        assertThat(anchors.head()).contains(SECOND);
        assertThat(anchors.all().head()).contains(SECOND);
    }

    @Test
    void daysAreAdded() {
        anchors.keep(new Anchor(DAY, FIRST));
        anchors.keep(new Anchor(DAY.plusDays(1), SECOND));

        assertThat(anchors.all().daily()).containsExactly(FIRST, SECOND);
        assertThat(anchors.newest()).contains(new Anchor(DAY.plusDays(1), SECOND));
        assertThat(anchors.all().unreadable()).isZero();
    }

    @Test
    void linesThatSayNothingAreCounted() throws IOException {
        anchors.keep(new Anchor(DAY, FIRST));
        anchors.keepHead(FIRST);
        Files.writeString(folder.resolve("some/where/anchors.txt"), "2026-03-09 7\nyesterday 7 " + FIRST.hash() + "\n");
        Files.writeString(folder.resolve("some/where/head.txt"), "7 abc\n");

        assertThat(anchors.all().daily()).isEmpty();
        assertThat(anchors.all().head()).isEmpty();
        assertThat(anchors.all().unreadable()).isEqualTo(3);
    }
}
