package org.stupeni.quiz.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Numeric;
import org.stupeni.question.Open;
import org.stupeni.question.Question;
import org.stupeni.question.Task;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.paper.PaperQuestion.PaperOption;

/**
 * What a question of some types has besides options: nothing of what is right. Pure in paper, question and language.
 *
 * <p>A conversation is here as a whole, so that it goes on without a connection; where it ends is told in an order that tells nothing.
 *
 * @param pieces the text of a cloze, cut at its gaps
 * @param units the units to choose from for a number
 * @param fewestWords how long an open answer is to be at least, 0 for any
 * @param mostWords how long at most
 * @param ranking whether reactions are put into an order and not rated
 * @param turns what the client may say: first where the conversation starts, last where it ends
 */
public record AskedForm(
        List<Piece> pieces, List<Unit> units, int fewestWords, int mostWords, boolean ranking, List<Turn> turns) {

    /** Markdown and its cleaning leave these signs alone; no text has them. */
    private static final String MARK = "\uE000";

    /**
     * Some of a text, and the gap after it.
     *
     * @param html safe once all pieces stand together
     * @param gap null after the last piece
     */
    public record Piece(String html, Gap gap) {}

    /**
     * A gap.
     *
     * @param place from 1
     * @param options empty where something is typed
     */
    public record Gap(String id, int place, boolean number, List<Option> options) {

        public boolean isChoice() {
            return !options.isEmpty();
        }
    }

    /** Something to choose for a gap, as plain text. */
    public record Option(String id, String text) {}

    /**
     * A unit.
     *
     * @param value what is saved: the same in both languages
     */
    public record Unit(String value, String text) {}

    /**
     * What the client says at one point, or how it ends.
     *
     * @param place from 1, what it is called by on paper
     * @param state in a word or two, or null
     * @param says safe HTML
     * @param replies empty at an end
     */
    public record Turn(String id, int place, String state, String says, List<Reply> replies) {

        public boolean isEnd() {
            return replies.isEmpty();
        }
    }

    /**
     * Something to say.
     *
     * @param to the turn that comes of it
     * @param toPlace its place
     */
    public record Reply(String id, String text, String to, int toPlace) {}

    static AskedForm of(PaperQuestion asked, Question question, Locale locale) {
        Task task = question.task();
        return new AskedForm(
                task instanceof Cloze cloze ? pieces(asked, cloze, locale) : List.of(),
                task instanceof Numeric numeric ? units(numeric, locale) : List.of(),
                task instanceof Open open ? open.fewestWords() : 0,
                task instanceof Open open ? open.mostWords() : 0,
                task instanceof Judgement judgement && judgement.isRanking(),
                task instanceof Dialogue dialogue ? turns(asked, dialogue, locale) : List.of());
    }

    private static List<Piece> pieces(PaperQuestion asked, Cloze cloze, Locale locale) {
        Map<String, Gap> gaps = gaps(asked, cloze, locale);
        List<Gap> places = new ArrayList<>();
        Matcher place = Cloze.PLACE.matcher(cloze.text().in(locale));
        String marked = place.replaceAll(found -> {
            places.add(gaps.get(found.group(1)));
            return MARK;
        });
        List<Piece> pieces = new ArrayList<>();
        String[] texts = Markdown.html(marked).split(MARK, -1);
        for (int i = 0; i < texts.length; i++) {
            Gap gap = i < places.size() ? places.get(i) : null;
            pieces.add(new Piece(texts[i], gap == null ? null : new Gap(gap.id(), i + 1, gap.number(), gap.options())));
        }
        return pieces;
    }

    private static Map<String, Gap> gaps(PaperQuestion asked, Cloze cloze, Locale locale) {
        Map<String, Gap> gaps = new HashMap<>();
        for (PaperOption shown : asked.lefts()) {
            for (Cloze.Gap gap : cloze.gaps()) {
                if (gap.id().equals(shown.option())) {
                    gaps.put(gap.id(), new Gap(shown.id(), 0, gap.number() != null, options(asked, gap, locale)));
                }
            }
        }
        return gaps;
    }

    private static List<Option> options(PaperQuestion asked, Cloze.Gap gap, Locale locale) {
        if (gap.choice() == null) {
            return List.of();
        }
        Map<String, LocalText> texts =
                gap.choice().options().stream().collect(Collectors.toMap(Choice.Option::id, Choice.Option::text));
        return asked.options().stream()
                .filter(shown -> texts.containsKey(shown.option()))
                .map(shown -> new Option(
                        shown.id(), Markdown.text(texts.get(shown.option()).in(locale))))
                .toList();
    }

    private static List<Unit> units(Numeric numeric, Locale locale) {
        return numeric.units().stream()
                .map(unit -> new Unit(unit.name().ru(), unit.name().in(locale)))
                .toList();
    }

    private static List<Turn> turns(PaperQuestion asked, Dialogue dialogue, Locale locale) {
        Map<String, String> ids =
                asked.lefts().stream().collect(Collectors.toMap(PaperOption::option, PaperOption::id));
        List<Dialogue.Ending> endings = dialogue.endings().stream()
                .sorted(Comparator.comparing(ending -> ending.says().in(locale)))
                .toList();
        endings.forEach(ending -> ids.put(ending.id(), "q" + asked.number() + "-end-" + endings.indexOf(ending)));
        List<String> places = Stream.concat(
                        dialogue.nodes().stream().map(Dialogue.Node::id),
                        endings.stream().map(Dialogue.Ending::id))
                .toList();
        List<Turn> turns = new ArrayList<>();
        dialogue.nodes()
                .forEach(node -> turns.add(new Turn(
                        ids.get(node.id()),
                        turns.size() + 1,
                        state(node.state(), locale),
                        Markdown.html(node.says().in(locale)),
                        replies(asked, node, ids, places, locale))));
        endings.forEach(ending -> turns.add(new Turn(
                ids.get(ending.id()),
                turns.size() + 1,
                state(ending.state(), locale),
                Markdown.html(ending.says().in(locale)),
                List.of())));
        return turns;
    }

    /** In the order of the paper, which tells nothing. */
    private static List<Reply> replies(
            PaperQuestion asked, Dialogue.Node node, Map<String, String> ids, List<String> places, Locale locale) {
        Map<String, Dialogue.Reply> own = node.replies().stream().collect(Collectors.toMap(Dialogue.Reply::id, r -> r));
        return asked.options().stream()
                .filter(shown -> own.containsKey(shown.option()))
                .map(shown -> new Reply(
                        shown.id(),
                        Markdown.inline(own.get(shown.option()).text().in(locale)),
                        ids.get(own.get(shown.option()).to()),
                        places.indexOf(own.get(shown.option()).to()) + 1))
                .toList();
    }

    private static String state(LocalText state, Locale locale) {
        return state == null || state.in(locale).isBlank() ? null : state.in(locale);
    }
}
