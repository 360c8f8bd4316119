package org.stupeni.quiz.repair.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stupeni.quiz.paper.QuestionKey;

/** A version of a question as addresses name it. */
public final class QuestionAddress {

    private QuestionAddress() {}

    public static String of(String page, QuestionKey key) {
        return of(page, key.course(), key.question(), key.version());
    }

    static String of(String page, String course, String question, String version) {
        return page + (page.contains("?") ? "&" : "?") + "course=" + encoded(course) + "&question=" + encoded(question)
                + "&version=" + encoded(version);
    }

    /** Nothing where the address does not name one whole. */
    static Optional<QuestionKey> read(UnaryOperator<String> parameter) {
        String course = parameter.apply("course");
        String question = parameter.apply("question");
        String version = parameter.apply("version");
        return course == null || question == null || version == null
                ? Optional.empty()
                : Optional.of(new QuestionKey(course, question, version));
    }

    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
