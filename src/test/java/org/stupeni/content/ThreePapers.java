package org.stupeni.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperDrawing;

/**
 * Whoever sits an exam three times meets three different papers: papers are really drawn, one after the other, {@value #SERIES} times with other chances, and
 * no question comes twice but those that a row names for every paper.
 */
final class ThreePapers implements Rule {

    private static final int PAPERS = 3;
    private static final int SERIES = 5;

    @Override
    public List<Finding> findings(Library library) {
        List<Finding> findings = new ArrayList<>();
        library.courses()
                .forEach((id, reading) -> reading.course()
                        .ifPresent(course -> course.exams()
                                .forEach(exam -> repeated(library, course, exam)
                                        .map(problem ->
                                                new Finding(id + "/exams/" + exam.id() + ".yaml", 0, "", problem, ""))
                                        .ifPresent(findings::add))));
        return findings;
    }

    private static Optional<String> repeated(Library library, Course course, Exam exam) {
        for (int series = 0; series < SERIES; series++) {
            Set<String> seen = new HashSet<>();
            for (int paper = 1; paper <= PAPERS; paper++) {
                Set<String> drawn;
                try {
                    drawn = drawn(library, course, exam, seen, series + "-" + paper);
                } catch (Refused tooSmall) {
                    return Optional.of("the bank cannot fill a paper");
                }
                drawn.removeAll(exam.fixed());
                Set<String> again = drawn.stream().filter(seen::contains).collect(Collectors.toSet());
                if (!again.isEmpty()) {
                    return Optional.of("paper " + paper + " repeats " + again.size() + " questions of earlier ones, "
                            + rows(library, course, exam, again));
                }
                seen.addAll(drawn);
            }
        }
        return Optional.empty();
    }

    private static Set<String> drawn(Library library, Course course, Exam exam, Set<String> seen, String seed) {
        Paper paper = PaperDrawing.draw(exam, course, seen, id -> level(library, id), seed);
        return paper.questions().stream()
                .map(question -> question.question())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static int level(Library library, String indicator) {
        return library.framework().levelOf(indicator).orElse(0);
    }

    /** The rows that these questions fit, with how many questions fit them and how many three papers need. */
    private static String rows(Library library, Course course, Exam exam, Set<String> again) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < exam.draw().size(); i++) {
            Exam.Draw row = exam.draw().get(i);
            Set<String> pool = course.pool(row, exam.fixed(), id -> level(library, id)).stream()
                    .map(question -> question.id())
                    .collect(Collectors.toSet());
            if (row.fix().isEmpty() && again.stream().anyMatch(pool::contains)) {
                rows.add("row " + (i + 1) + " has " + pool.size() + " for " + PAPERS + " x " + row.count());
            }
        }
        return String.join("; ", rows);
    }
}
