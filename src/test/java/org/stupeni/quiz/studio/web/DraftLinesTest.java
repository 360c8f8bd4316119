package org.stupeni.quiz.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.DraftState;
import org.stupeni.course.draft.NodeChange;
import org.stupeni.course.draft.NodeKey;
import org.stupeni.course.draft.NodeKind;

class DraftLinesTest {

    private static final DraftRow DRAFT =
            new DraftRow(1, "course", 1, DraftState.OPEN, 1L, Instant.EPOCH, "Курс", "Course");

    /** What is gone has no row that says what it was called, and an id tells nobody what will be missing. */
    @Test
    void whatIsDeletedIsCalledByItsWords() {
        String question = """
                id: p6-three
                type: single
                ask:
                  ru: На каких условиях?
                  en: On which conditions?
                """;

        assertThat(change(Locale.ENGLISH, question)).isEqualTo("On which conditions?");
        assertThat(change(Locale.forLanguageTag("ru"), question)).isEqualTo("На каких условиях?");
        assertThat(change(Locale.ENGLISH, question.replace("On which conditions?", "''")))
                .isEqualTo("На каких условиях?");
        assertThat(change(Locale.ENGLISH, "type: single\n")).isEqualTo("p6-three");
    }

    private static String change(Locale locale, String before) {
        NodeChange gone = new NodeChange(new NodeKey(NodeKind.BANK, "", "p6-three"), before, null, false);
        return new DraftLines(DRAFT, List.of(), locale, null).change(gone).label();
    }
}
