package org.stupeni.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.platform.Language;
import org.stupeni.question.Cloze;
import org.stupeni.question.Question;

/** No two questions ask the same: their stems differ by more than case, punctuation and ё. The text of a text with gaps belongs to its stem. */
final class NoStemTwice implements Rule {

    @Override
    public List<Finding> findings(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Language language : Language.values()) {
            Map<List<String>, String> first = new HashMap<>();
            for (Quiz quiz : library.quizzes()) {
                for (Question question : quiz.questions()) {
                    String stem = stem(question, language);
                    String before = first.putIfAbsent(Words.folded(stem), question.id() + " in " + quiz.file());
                    if (before != null) {
                        findings.add(new Finding(
                                quiz.file(),
                                0,
                                question.id(),
                                "asks the same as " + before + ", " + language.code(),
                                stem));
                    }
                }
            }
        }
        return findings;
    }

    private static String stem(Question question, Language language) {
        String ask = question.ask().in(language.locale());
        return question.task() instanceof Cloze cloze ? ask + " " + cloze.text().in(language.locale()) : ask;
    }
}
