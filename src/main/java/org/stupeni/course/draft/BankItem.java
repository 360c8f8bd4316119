package org.stupeni.course.draft;

import java.util.Map;
import java.util.Optional;
import org.stupeni.course.ExamSums;
import org.stupeni.course.ReadingTime;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.QuestionReader;

/** What a blueprint asks about a question, as far as it is written. Pure. */
record BankItem(String id, String lesson, String indicator, int difficulty, ReadingTime.Words words) {

    /** Nothing of a document without a type: no row can draw it. */
    static Optional<BankItem> of(String document) {
        return YamlDocument.read("", document, problem -> {}).flatMap(BankItem::of);
    }

    private static Optional<BankItem> of(YamlDocument place) {
        return new QuestionReader(indicator -> true, lesson -> true)
                .readOne(place)
                .map(question -> new BankItem(
                        question.id(),
                        question.lesson(),
                        question.indicator(),
                        isRated(place) ? question.difficulty() : 0,
                        ReadingTime.Words.of(question)));
    }

    /** The reader takes a stand-in for a difficulty that is none. */
    private static boolean isRated(YamlDocument place) {
        return place.at("difficulty")
                .filter(rating -> rating.isPlain() && rating.value().matches("[1-3]"))
                .isPresent();
    }

    /** @param moduleOf the modules by their lessons */
    ExamSums.Item in(Map<String, String> moduleOf) {
        return new ExamSums.Item(id, moduleOf.getOrDefault(lesson, ""), indicator, difficulty, words);
    }
}
