package org.stupeni.evidence.rules.web;

import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/**
 * A text in both languages as it stands in two fields beside each other, with what is wrong with each.
 *
 * @param ruMistake the sentence under the Russian field, or null
 * @param enMistake the sentence under the English field, or null
 */
public record TwoTexts(String ru, String en, String ruMistake, String enMistake) {

    static TwoTexts of(LocalText text) {
        return new TwoTexts(text.ru(), text.en(), null, null);
    }

    /** What was typed into the two fields of this id. */
    static TwoTexts typed(String id) {
        return new TwoTexts(line(id + "-ru"), line(id + "-en"), null, null);
    }

    /** One line: these texts are titles and sentences. */
    private static String line(String field) {
        String typed = Faces.getRequestParameter(field);
        return typed == null ? "" : typed.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    LocalText text() {
        return new LocalText(ru, en);
    }

    boolean isEmpty() {
        return ru.isEmpty() && en.isEmpty();
    }

    /** With the sentences for what speaks against it at this place. */
    TwoTexts with(Map<String, Refused> problems, String place, ViewTexts texts) {
        return new TwoTexts(ru, en, told(problems, place + "/ru", texts), told(problems, place + "/en", texts));
    }

    private static String told(Map<String, Refused> problems, String place, ViewTexts texts) {
        return problems.containsKey(place) ? texts.of(problems.get(place)) : null;
    }
}
