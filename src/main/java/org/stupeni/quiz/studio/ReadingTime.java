package org.stupeni.quiz.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Matching;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.Task;

/**
 * Whether the limit of an exam leaves time to think beside reading. Pure.
 *
 * <p>Speeds are means of adults who read texts made for comparison in their own language: 184 words a minute in Russian (standard deviation 29), 228 in English (30);
 * Trauzettel-Klosinski, Dietz and the IReST Study Group, "Standardized assessment of reading performance: the New International Reading Speed Texts IReST",
 * Investigative Ophthalmology &amp; Visual Science 53 (2012) 5452–5461. They were read aloud: silently people read faster (238 in English: Brysbaert, Journal of Memory
 * and Language 109 (2019) 104047), but nobody reads an exam only once.
 */
final class ReadingTime {

    private static final Map<Language, Integer> WORDS_A_MINUTE = Map.of(Language.RU, 184, Language.EN, 228);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    private ReadingTime() {}

    static List<Finding> of(Course course, ToIntFunction<String> levelOf) {
        List<Finding> findings = new ArrayList<>();
        for (Exam exam : course.exams()) {
            double minutes = Stream.of(Language.values())
                    .mapToDouble(language -> minutes(course, exam, language, levelOf))
                    .max()
                    .orElse(0);
            long told = Math.max(1, Math.round(minutes));
            if (minutes > exam.minutes()) {
                findings.add(Finding.error("reading_over", Finding.at(NodeKind.EXAM, exam.id()), told, exam.minutes()));
            } else if (minutes * 2 > exam.minutes()) {
                findings.add(
                        Finding.warning("reading_half", Finding.at(NodeKind.EXAM, exam.id()), told, exam.minutes()));
            }
        }
        return findings;
    }

    /** How long reading a paper of middling length takes. */
    static double minutes(Course course, Exam exam, Language language, ToIntFunction<String> levelOf) {
        Set<String> fixed = exam.fixed();
        double words = 0;
        for (Exam.Draw row : exam.draw()) {
            words += row.count()
                    * course.pool(row, fixed, levelOf).stream()
                            .mapToLong(question -> words(question, language))
                            .average()
                            .orElse(0);
        }
        return words / WORDS_A_MINUTE.get(language);
    }

    /** The words that somebody reads who answers a question. */
    static long words(Question question, Language language) {
        long ask = count(question.ask().in(language.locale()));
        Task task = question.task();
        if (task instanceof Dialogue dialogue) {
            return ask + way(dialogue, language);
        }
        Stream<LocalText> shown = task instanceof Choice
                        || task instanceof Matching
                        || task instanceof Ordering
                        || task instanceof Judgement
                ? task.withoutFeedback().texts()
                : task instanceof Cloze cloze ? Stream.of(cloze.text()) : Stream.empty();
        return ask
                + shown.filter(text -> text != null)
                        .mapToLong(text -> count(text.in(language.locale())))
                        .sum();
    }

    /** Of a conversation only what stands on the longest way: each turn with all of its replies. */
    private static long way(Dialogue dialogue, Language language) {
        return dialogue.nodes().isEmpty() ? 0 : way(dialogue, dialogue.nodes().get(0), language, 0);
    }

    private static long way(Dialogue dialogue, Dialogue.Node node, Language language, int depth) {
        long here = count(node.says().in(language.locale()))
                + node.replies().stream()
                        .mapToLong(reply -> count(reply.text().in(language.locale())))
                        .sum();
        if (depth > dialogue.nodes().size()) {
            return here;
        }
        return here
                + node.replies().stream()
                        .map(reply -> dialogue.node(reply.to()))
                        .flatMap(Optional::stream)
                        .mapToLong(next -> way(dialogue, next, language, depth + 1))
                        .max()
                        .orElse(0);
    }

    private static long count(String markdown) {
        return WORD.matcher(Markdown.text(markdown)).results().count();
    }
}
