package org.stupeni.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stupeni.observation.ObservationFolder.CHECKLIST;
import static org.stupeni.observation.ObservationFolder.FRAMEWORK;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.FolderAt;
import org.stupeni.platform.LogOf;

/** What a start says of checklists and role-plays. */
class ObservationCheckTest {

    @TempDir
    Path root;

    private final Forms forms = new Forms();

    @Test
    void nothingIsSaidOfGoodOnesOrOfNone() {
        assertThat(logOfAStart(1)).isEmpty();
        ObservationFolder.good(root);

        assertThat(logOfAStart(1)).isEmpty();
        assertThat(forms.checklist("care")).isPresent();
        assertThat(forms.checklist("calm")).isEmpty();
        assertThat(forms.scenes("care")).extracting(Scene::id).containsExactly("queue");
        assertThat(forms.rolePlays()).extracting(RolePlay::id).containsExactly("late");
    }

    @Test
    void problemsStandInTheLogWithFileAndLine() {
        ObservationFolder.good(root).replaceAll(CHECKLIST, "minutes: 2", "minutes: soon");

        assertThat(logOfAStart(1))
                .containsExactly(
                        "SEVERE Not to be used, checklists/care.yaml:2: 'minutes' must be a whole number from 1 to 30",
                        "SEVERE Not to be used, role-plays/late.yaml:11: the checklist of 'care' is missing or has"
                                + " problems of its own",
                        "SEVERE Not to be used, calibration/queue.yaml:6: the checklist of 'care' is missing or has"
                                + " problems of its own");
        assertThat(forms.scenes("care")).isEmpty();
    }

    @Test
    void withoutAFrameworkThereIsNothingToCheckAgainst() {
        ObservationFolder.good(root);

        assertThat(logOfAStart(0))
                .containsExactly("SEVERE No checklist is read: no framework was ever published that it could refer to");
    }

    private List<String> logOfAStart(int frameworkNumber) {
        ObservationCheck check = new ObservationCheck();
        check.folder = new FolderAt(root);
        check.forms = forms;
        check.frameworks = new Frameworks() {
            @Override
            public int currentNumber() {
                return frameworkNumber;
            }

            @Override
            public FrameworkVersion current() {
                return new FrameworkVersion(frameworkNumber, Instant.EPOCH, FRAMEWORK);
            }
        };
        try (LogOf log = new LogOf(ObservationCheck.class)) {
            check.check();
            return log.lines();
        }
    }
}
