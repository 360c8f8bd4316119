package org.stupeni.question;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/**
 * What has to be done with a question: the part that differs from type to type. It holds the key.
 *
 * <p>Every type knows its own scoring, since the rule is part of the document that its author wrote.
 */
public sealed interface Task permits Choice, Matching, Ordering, Numeric, ShortText, Cloze, Open, Judgement, Dialogue {

    QuestionType type();

    /**
     * The points a response earns, from 0 to 1 with {@value Scoring#SCALE} places; nothing where only a person can tell. Whatever in the response does
     * not belong to this task earns nothing. It is not asked about an empty response.
     */
    Optional<BigDecimal> points(Response response);

    /** The same task without what is said afterwards: everything that decides what is asked and what is right. */
    Task withoutFeedback();

    /** Every text of it that a person reads, the key's and the feedback's too. */
    Stream<LocalText> texts();
}
