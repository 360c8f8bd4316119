package org.stupeni.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stupeni.framework.Competency;
import org.stupeni.question.Question;

/**
 * Every question says which indicator it speaks for, how difficult it is and which lesson teaches it: the indicator is one of the framework, the lesson one
 * of the course, and practice asks about the lessons of its own module.
 */
final class WellFiled implements Rule {

    @Override
    public List<Finding> findings(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Quiz quiz : library.quizzes()) {
            for (Question question : quiz.questions()) {
                problem(library, quiz, question)
                        .map(problem -> new Finding(quiz.file(), 0, question.id(), problem, ""))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<String> problem(Library library, Quiz quiz, Question question) {
        Optional<String> competency =
                library.framework().competencyOf(question.indicator()).map(Competency::id);
        if (competency.isEmpty()) {
            return Optional.of("the framework has no indicator '" + question.indicator() + "'");
        }
        if (question.difficulty() < 1 || question.difficulty() > 3) {
            return Optional.of("the difficulty is 1, 2 or 3, not " + question.difficulty());
        }
        Optional<String> module = module(library, quiz.course(), question.lesson());
        if (module.isEmpty()) {
            return Optional.of("the course has no lesson '" + question.lesson() + "'");
        }
        boolean elsewhere = !quiz.bank() && !quiz.file().startsWith(module.get() + "/");
        return elsewhere
                ? Optional.of("practice asks about the lesson '" + question.lesson() + "' of another module")
                : Optional.empty();
    }

    /** The folder of the module that has this lesson. */
    private static Optional<String> module(Library library, String course, String lesson) {
        return library.lessons().stream()
                .map(LessonFile::stem)
                .filter(stem -> stem.startsWith(course + "/") && stem.matches(".*/\\d\\d-" + lesson))
                .map(stem -> stem.substring(0, stem.lastIndexOf('/')))
                .findFirst();
    }
}
