package org.stupeni.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stupeni.platform.Language;
import org.stupeni.platform.LastUsed;
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
 * How long reading a paper once takes, in each language. Pure.
 *
 * <p>Speeds are means of adults who read texts made for comparison in their own language: 184 words a minute in Russian, 228 in English; Trauzettel-Klosinski, Dietz and
 * the IReST Study Group, "Standardized assessment of reading performance: the New International Reading Speed Texts IReST", Investigative Ophthalmology &amp; Visual
 * Science 53 (2012) 5452–5461. They were read aloud: silently people read faster (238 in English: Brysbaert, Journal of Memory and Language 109 (2019) 104047), but nobody
 * reads an exam only once.
 *
 * @param ru minutes
 * @param en minutes
 */
public record ReadingTime(double ru, double en) {

    private static final int RU_A_MINUTE = 184;
    private static final int EN_A_MINUTE = 228;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    /** What may hide words from the reader, or part one word; a text without it has the words that its reader sees. */
    private static final Pattern MARKUP = Pattern.compile("[*_`\\[<&\\\\]");

    /** The words that somebody reads who answers a question, in each language. */
    public record Words(int ru, int en) {

        public static final Words NONE = new Words(0, 0);

        /** Of the questions of banks that are looked over again and again. */
        private static final LastUsed<Question, Words> KNOWN = new LastUsed<>(2_000);

        public static Words of(Question question) {
            Words words = KNOWN.get(question);
            if (words == null) {
                words = new Words(words(question, Language.RU), words(question, Language.EN));
                KNOWN.put(question, words);
            }
            return words;
        }
    }

    /** Of a paper that each row draws so many questions of middling length for. */
    static ReadingTime of(List<Exam.Draw> draw, List<List<Words>> pools) {
        double ru = 0;
        double en = 0;
        for (int i = 0; i < draw.size(); i++) {
            ru += draw.get(i).count() * mean(pools.get(i), Words::ru);
            en += draw.get(i).count() * mean(pools.get(i), Words::en);
        }
        return new ReadingTime(ru / RU_A_MINUTE, en / EN_A_MINUTE);
    }

    /** @param levelOf the level of an indicator in the framework */
    public static ReadingTime of(Course course, Exam exam, ToIntFunction<String> levelOf) {
        Set<String> fixed = exam.fixed();
        return of(
                exam.draw(),
                exam.draw().stream()
                        .map(row -> course.pool(row, fixed, levelOf).stream()
                                .map(Words::of)
                                .toList())
                        .toList());
    }

    private static double mean(List<Words> pool, ToIntFunction<Words> in) {
        return pool.stream().mapToInt(in).average().orElse(0);
    }

    /** How many words of this language a minute has. */
    public static int speed(Language language) {
        return language == Language.RU ? RU_A_MINUTE : EN_A_MINUTE;
    }

    /** Begun minutes. */
    public int in(Language language) {
        return (int) Math.ceil(language == Language.RU ? ru : en);
    }

    /** Begun minutes, in the language that takes longer. */
    public int longest() {
        return Math.max(in(Language.RU), in(Language.EN));
    }

    /** Whether the limit ends before the paper is read. */
    public boolean isOver(int minutes) {
        return Math.max(ru, en) > minutes;
    }

    /** Whether reading leaves less than half of the limit to think. */
    public boolean isOverHalf(int minutes) {
        return Math.max(ru, en) * 2 > minutes;
    }

    private static int words(Question question, Language language) {
        int ask = count(question.ask(), language);
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
                        .mapToInt(text -> count(text, language))
                        .sum();
    }

    /** Of a conversation only what stands on the longest way: each turn with all of its replies. */
    private static int way(Dialogue dialogue, Language language) {
        return dialogue.nodes().isEmpty() ? 0 : way(dialogue, dialogue.nodes().get(0), language, new HashMap<>());
    }

    /** @param known the words from each node on; of a conversation that goes in a circle, as an unfinished one may, each node is read once */
    private static int way(Dialogue dialogue, Dialogue.Node node, Language language, Map<String, Integer> known) {
        Integer before = known.putIfAbsent(node.id(), 0);
        if (before != null) {
            return before;
        }
        int words = count(node.says(), language);
        int longest = 0;
        for (Dialogue.Reply reply : node.replies()) {
            words += count(reply.text(), language);
            Optional<Dialogue.Node> next = dialogue.node(reply.to());
            if (next.isPresent()) {
                longest = Math.max(longest, way(dialogue, next.get(), language, known));
            }
        }
        known.put(node.id(), words + longest);
        return words + longest;
    }

    private static int count(LocalText text, Language language) {
        String markdown = text.in(language.locale());
        String words = MARKUP.matcher(markdown).find() ? Markdown.text(markdown) : markdown;
        return (int) WORD.matcher(words).results().count();
    }
}
