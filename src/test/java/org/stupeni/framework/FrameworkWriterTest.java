package org.stupeni.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;
import org.stupeni.framework.Need.Situation;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.platform.LocalText;

class FrameworkWriterTest {

    private static final Framework SAMPLE = FrameworkReaderTest.framework(FrameworkReaderTest.sample());

    @Test
    void theFrameworkOfThePortalComesBackFromItsFile() throws IOException {
        Path file = Path.of(System.getProperty("portal.basedir", "."), "courses", "framework.yaml");

        comesBack(FrameworkReaderTest.framework(Files.readString(file, StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsRetiredComesBackAsRetired() {
        Framework less = FrameworkEdits.retireIndicator(
                FrameworkEdits.addIndicator(
                        SAMPLE, "listening", 3, new Indicator("li3-9", new LocalText("Ещё", "More"))),
                "listening",
                3,
                "li3-a");
        comesBack(less);
        comesBack(FrameworkEdits.retire(
                FrameworkEdits.needs(less, "calling", 3, needs -> new CourseNeed("basics")), "listening"));
        assertThat(FrameworkWriter.write(less)).contains("retired: true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- a: b # c", "yes", "'", "\"", "{x}", "12", "~", "ё: «да»", "a\\b", "  x", "null", "\t", "…"})
    void whateverATextSaysItComesBack(String text) {
        comesBack(FrameworkEdits.describe(
                SAMPLE, "listening", new LocalText(text + "!", text + "?"), new LocalText(text + ".", "x" + text)));
    }

    @Test
    void howEarlyALevelMayBeRenewedComesBack() {
        LevelRule rule = SAMPLE.level("listening", 3).orElseThrow().rule();
        Framework early = FrameworkEdits.rule(
                SAMPLE,
                "listening",
                3,
                new LevelRule(rule.validMonths(), rule.decision(), rule.needs(), 6, new Need.ChecksNeed(6, 75)));

        comesBack(early);
        assertThat(FrameworkEdits.needs(early, "listening", 3, needs -> needs)).isEqualTo(early);
    }

    @RepeatedTest(50)
    void anyRuleComesBack(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());

        comesBack(FrameworkEdits.needs(SAMPLE, "calling", 4, needs -> any(random, 3)));
    }

    private static Need any(Random random, int depth) {
        Integer months = random.nextBoolean() ? null : Integer.valueOf(1 + random.nextInt(120));
        int count = 1 + random.nextInt(5);
        return switch (random.nextInt(depth > 0 ? 11 : 8)) {
            case 0 -> new CourseNeed("basics");
            case 1 -> new ExamNeed("basics", "level-2", months, random.nextBoolean() ? null : new PanelNeed(1, months));
            case 2 -> new IndicatorShareNeed("basics", "level-2", 1 + random.nextInt(100), months);
            case 3 -> new ObservationsNeed(count, 1, count, Situation.values()[random.nextInt(2)], 4, months);
            case 4 -> new MentoringNeed(count, months);
            case 5 -> new ProjectNeed(count, months);
            case 6 -> new PanelNeed(count, months);
            case 7 -> new HeldNeed("listening", 2 + random.nextInt(4));
            case 8 -> new AllOf(some(random, depth));
            case 9 -> new AnyOf(some(random, depth));
            default -> new NOf(1, some(random, depth));
        };
    }

    private static List<Need> some(Random random, int depth) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> any(random, depth - 1))
                .toList();
    }

    private static void comesBack(Framework framework) {
        String written = FrameworkWriter.write(framework);
        FrameworkReader.Reading read = FrameworkReader.read("framework.yaml", written);

        assertThat(read.problems()).isEmpty();
        assertThat(read.framework()).contains(framework);
        assertThat(FrameworkWriter.write(read.framework().orElseThrow())).isEqualTo(written);
        assertThat(read.framework().orElseThrow().hash()).isEqualTo(framework.hash());
    }
}
