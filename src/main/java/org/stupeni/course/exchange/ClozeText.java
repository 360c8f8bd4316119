package org.stupeni.course.exchange;

import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Texts;

/** A text with gaps that has no question of its own: the paragraphs before the first gap are what is asked. */
public final class ClozeText {

    private static final String GAP = "{{";
    private static final String PARAGRAPH = "\n\n";

    private final LocalText whole;

    public ClozeText(LocalText whole) {
        this.whole = whole;
    }

    public LocalText ask() {
        return new LocalText(ask(whole.ru(), Language.RU), ask(whole.en(), Language.EN));
    }

    public LocalText text() {
        return new LocalText(whole.ru().substring(start(whole.ru())), whole.en().substring(start(whole.en())));
    }

    /** Whether nothing is asked before the first gap, so that a usual sentence stands in. */
    public boolean isAskMissing() {
        return start(whole.ru()) == 0 && start(whole.en()) == 0;
    }

    private static String ask(String text, Language language) {
        String asked = text.substring(0, start(text)).strip();
        return asked.isEmpty() && !text.isEmpty() ? Texts.of(language, "exchange_item.cloze_ask") : asked;
    }

    /** Where the paragraph of the first gap begins. */
    private static int start(String text) {
        int gap = text.indexOf(GAP);
        int before = gap < 0 ? -1 : text.lastIndexOf(PARAGRAPH, gap);
        return before < 0 ? 0 : before + PARAGRAPH.length();
    }
}
