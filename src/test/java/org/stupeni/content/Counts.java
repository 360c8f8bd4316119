package org.stupeni.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stupeni.platform.Language;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Open;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

/** How much there is in a folder of courses, as a table to be read. */
final class Counts {

    private final Library library;
    private final List<String> lines = new ArrayList<>();

    private Counts(Library library) {
        this.library = library;
    }

    static String of(Library library) {
        Counts counts = new Counts(library);
        library.quizzes().stream().map(Quiz::course).distinct().forEach(counts::course);
        counts.together();
        return String.join("\n", counts.lines);
    }

    private void course(String course) {
        List<LessonFile> lessons = library.lessons().stream()
                .filter(lesson -> Library.course(lesson.file()).equals(course))
                .toList();
        List<Question> bank = questions(course, true);
        List<Question> practice = questions(course, false);
        line(
                "%s: %d lessons (%,d words ru, %,d en), %d questions of practice, %d in the bank",
                course,
                lessons.size() / 2,
                words(lessons, Language.RU),
                words(lessons, Language.EN),
                practice.size(),
                bank.size());
        table("module of the bank", bank, question -> module(lessons, question));
        table("indicator of the bank", bank, Question::indicator);
        table("type of practice", practice, question -> question.type().word());
        special(bank, "bank");
        special(practice, "practice");
        line("");
    }

    private void together() {
        List<Question> questions = library.quizzes().stream()
                .flatMap(quiz -> quiz.questions().stream())
                .toList();
        line(
                "Together: %d lessons, %d questions, of them %d situations, %d dialogues, %d open cases",
                library.lessons().size() / 2,
                questions.size(),
                tasks(questions, Judgement.class).count(),
                tasks(questions, Dialogue.class).count(),
                tasks(questions, Open.class).count());
    }

    private List<Question> questions(String course, boolean bank) {
        return library.quizzes().stream()
                .filter(quiz -> quiz.course().equals(course) && quiz.bank() == bank)
                .flatMap(quiz -> quiz.questions().stream())
                .toList();
    }

    private static int words(List<LessonFile> lessons, Language language) {
        return lessons.stream()
                .filter(lesson -> lesson.language() == language)
                .flatMap(LessonFile::prose)
                .mapToInt(Words::count)
                .sum();
    }

    private static String module(List<LessonFile> lessons, Question question) {
        return lessons.stream()
                .map(LessonFile::stem)
                .filter(stem -> stem.matches(".*/\\d\\d-" + question.lesson()))
                .map(stem -> stem.split("/")[1])
                .findFirst()
                .orElse("?");
    }

    /** A row for each key, with columns for difficulties and types. */
    private void table(String title, List<Question> questions, Function<Question, String> key) {
        List<QuestionType> types = Arrays.stream(QuestionType.values())
                .filter(type -> questions.stream().anyMatch(question -> question.type() == type))
                .toList();
        line(
                "  %-30s %5s %4s %4s %4s  %s",
                title,
                "all",
                "d1",
                "d2",
                "d3",
                types.stream().map(QuestionType::word).collect(Collectors.joining("  ")));
        Map<String, List<Question>> rows =
                questions.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        rows.forEach((name, row) -> row(name, row, types));
        row("together", questions, types);
    }

    private void row(String name, List<Question> row, List<QuestionType> types) {
        String byDifficulty = IntStream.rangeClosed(1, 3)
                .mapToObj(difficulty -> "%4d".formatted(count(row, question -> question.difficulty() == difficulty)))
                .collect(Collectors.joining(" "));
        String byType = types.stream()
                .map(type ->
                        ("%" + type.word().length() + "d").formatted(count(row, question -> question.type() == type)))
                .collect(Collectors.joining("  "));
        line("  %-30s %5d %s  %s", name, row.size(), byDifficulty, byType);
    }

    private static int count(List<Question> questions, Predicate<Question> which) {
        return (int) questions.stream().filter(which).count();
    }

    private void special(List<Question> questions, String where) {
        List<Judgement> situations = tasks(questions, Judgement.class).toList();
        String reactions = situations.stream()
                .map(situation -> situation.reactions().size())
                .collect(Collectors.groupingBy(size -> size, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(size -> size.getValue() + " with " + size.getKey() + " reactions")
                .collect(Collectors.joining(", "));
        if (!situations.isEmpty()) {
            line("  situations, %s: %d (%s)", where, situations.size(), reactions);
        }
        questions.stream().sorted(Comparator.comparing(Question::id)).forEach(question -> special(question, where));
    }

    private void special(Question question, String where) {
        if (question.task() instanceof Dialogue dialogue) {
            line(
                    "  dialogue, %s: %s, %d nodes, %d endings",
                    where,
                    question.id(),
                    dialogue.nodes().size(),
                    dialogue.endings().size());
        } else if (question.task() instanceof Open open) {
            line(
                    "  open case, %s: %s, %d criteria, %d points",
                    where, question.id(), open.rubric().size(), open.maximum());
        }
    }

    private static <T> Stream<T> tasks(List<Question> questions, Class<T> type) {
        return questions.stream().map(Question::task).filter(type::isInstance).map(type::cast);
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
