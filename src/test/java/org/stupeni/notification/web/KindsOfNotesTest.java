package org.stupeni.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stupeni.notification.Note;

class KindsOfNotesTest {

    @Test
    void everyKindIsSaidByOne() {
        assertThat(Stream.of(
                                new AssignmentNoteWords(),
                                new CaseNoteWords(),
                                new DecisionNoteWords(),
                                new EvidenceNoteWords(),
                                new ExamNoteWords(),
                                new HearingNoteWords(),
                                new MessageNoteWords(),
                                new ReportNoteWords(),
                                new RuleNoteWords(),
                                new StudioNoteWords(),
                                new TermNoteWords(),
                                new WorkplaceNoteWords())
                        .flatMap(words -> words.kinds().stream()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Note.Kind.values()));
    }
}
