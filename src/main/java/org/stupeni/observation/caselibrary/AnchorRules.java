package org.stupeni.observation.caselibrary;

import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;

/** What is demanded of the words that go from a case into a checklist, and how they meet those that are there. Pure. */
final class AnchorRules {

    static final int LONGEST = 1_000;

    private AnchorRules() {}

    /**
     * What will stand there.
     *
     * @param there what stands there, perhaps nothing
     * @throws Refused without words in either language, with too many or a number that is kept nowhere, and if something stands there of which nothing is decided
     */
    static LocalText text(LocalText there, LocalText typed, AnchorHow how) {
        LocalText text = new LocalText(clean(typed.ru()), clean(typed.en()));
        if (isEmpty(text)) {
            throw new Refused("cases_anchor.empty");
        }
        if (PersonalTraces.hasRefused(text.ru()) || PersonalTraces.hasRefused(text.en())) {
            throw new Refused("cases_paper.number");
        }
        if (how == AnchorHow.FIRST && !isEmpty(there)) {
            throw new Refused("cases_anchor.taken");
        }
        LocalText whole = how == AnchorHow.APPEND
                ? new LocalText(joined(there.ru(), text.ru()), joined(there.en(), text.en()))
                : text;
        int length = Math.max(whole.ru().length(), whole.en().length());
        if (length > LONGEST) {
            throw new Refused("cases_anchor.long", LONGEST, length);
        }
        return whole;
    }

    private static boolean isEmpty(LocalText text) {
        return text.ru().isBlank() && text.en().isBlank();
    }

    private static String clean(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    private static String joined(String before, String after) {
        return (before.strip() + " " + after).strip();
    }
}
