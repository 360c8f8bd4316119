package org.stupeni.course.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

class ChecklistAnchorsTest {

    private static final String DOCUMENT = """
            title:
              ru: Раз
              en: One
            minutes: 2
            guide:
              ru: Смотрите.
              en: Look.
            items:
              - id: greets
                indicators:
                  - a-1
                  - a-2
                title:
                  ru: Встречает
                  en: Greets
                anchors:
                  '2':
                    ru: Ждёт.
                    en: Waits.
                  '4':
                    ru: Идёт навстречу.
                    en: ''
              - id: hears
                indicators:
                  - a-3
                title:
                  ru: Слышит
                  en: Hears
                anchors:
                  '3':
                    ru: Кивает.
                    en: Nods.
            """;

    @Test
    void itsItemsAreRead() {
        List<AnchorItem> items = ChecklistAnchors.items(DOCUMENT);

        assertThat(items).extracting(AnchorItem::id).containsExactly("greets", "hears");
        AnchorItem first = items.get(0);
        assertThat(first.title()).isEqualTo(new LocalText("Встречает", "Greets"));
        assertThat(first.indicators()).isEqualTo(Set.of("a-1", "a-2"));
        assertThat(first.anchors()).containsOnlyKeys(2, 4).containsEntry(4, new LocalText("Идёт навстречу.", ""));
    }

    @Test
    void onlyOneAnchorBecomesAnother() {
        String after = ChecklistAnchors.with(DOCUMENT, "hears", 4, new LocalText("Повторяет вслух.", "Says it back."))
                .orElseThrow();

        assertThat(after).startsWith(DOCUMENT.stripTrailing());
        assertThat(ChecklistAnchors.items(after).get(1).anchors()).containsOnlyKeys(3, 4);
        assertThat(ChecklistAnchors.items(after).get(0))
                .isEqualTo(ChecklistAnchors.items(DOCUMENT).get(0));
        String replaced = ChecklistAnchors.with(DOCUMENT, "greets", 2, new LocalText("Встаёт.", ""))
                .orElseThrow();
        assertThat(replaced).isEqualTo(DOCUMENT.replace("Ждёт.", "Встаёт.").replace("en: Waits.", "en: ''"));
    }

    @Test
    void whatHasNoSuchPlaceStaysAsItIs() {
        assertThat(ChecklistAnchors.with(DOCUMENT, "none", 2, new LocalText("а", "b")))
                .isEmpty();
        assertThat(ChecklistAnchors.items("# note\n" + DOCUMENT)).isEmpty();
        assertThat(ChecklistAnchors.with("# note\n" + DOCUMENT, "greets", 2, new LocalText("а", "b")))
                .isEmpty();
        assertThat(ChecklistAnchors.items("")).isEmpty();
        String begun = new NewNode(NodeKind.CHECKLIST, null, "Раз", Language.RU, null).document("q", "l");
        String id = ChecklistAnchors.items(begun).get(0).id();
        assertThat(ChecklistAnchors.with(begun, id, 5, new LocalText("а", "b"))).isPresent();
    }
}
