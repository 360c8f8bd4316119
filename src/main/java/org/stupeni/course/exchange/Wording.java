package org.stupeni.course.exchange;

import java.util.stream.Stream;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Question;
import org.stupeni.question.ShortText;

/** In which language questions are written, where the format has room for one text. */
public enum Wording {
    RU,
    EN,
    /** Both, in the {@code multilang} spans of Moodle; a program without that filter shows both texts. */
    BOTH;

    private static final String SPAN = "<span lang=\"%s\" class=\"multilang\">%s</span>";

    /** The language whose text is written where there is room for one only. */
    public Language language() {
        return this == EN ? Language.EN : Language.RU;
    }

    /** The text in one language, whatever was asked for. */
    public String one(LocalText text) {
        return text.in(language().locale());
    }

    /** Every way to say a known answer that is to be typed: such words are compared and have no marks of languages. */
    public Stream<String> wordings(Question question, ShortText.Known known, Losses losses) {
        boolean both = this == BOTH && !known.text().ru().equals(known.text().en());
        losses.addIf(both, question, "exchange_lost.both_wordings");
        Stream<String> shown = both ? Stream.of(known.text().ru(), known.text().en()) : Stream.of(one(known.text()));
        return Stream.concat(shown, known.also().stream())
                .filter(text -> !text.isBlank())
                .distinct();
    }

    /** The text as asked for. */
    public String of(LocalText text) {
        if (this != BOTH || text.ru().equals(text.en())) {
            return one(text);
        }
        return SPAN.formatted("ru", text.ru()) + SPAN.formatted("en", text.en());
    }
}
