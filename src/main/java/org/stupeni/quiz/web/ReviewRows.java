package org.stupeni.quiz.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.platform.Escape;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.Texts;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Numeric;
import org.stupeni.question.Open;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/**
 * Lays a response beside its key, part by part, as far as it may be shown: neither a text nor the order of the rows tells more. Pure.
 *
 * <p>Choices and matching have places of their own on the pages, so they have no rows.
 */
final class ReviewRows {

    private final Language language;
    private final Set<Part> shown;

    /** @param shown what may be shown */
    ReviewRows(Language language, Set<Part> shown) {
        this.language = language;
        this.shown = shown;
    }

    /**
     * The rows of a question.
     *
     * @param given in the ids of the question
     * @param model whether the model of an open answer may be shown: not while somebody is still to be marked by it
     */
    List<ReviewRow> of(Question question, Response given, boolean model) {
        boolean told =
                Stream.of(Part.ANSWERS, Part.MARKS, Part.FEEDBACK, Part.KEY).anyMatch(shown::contains);
        return told
                ? whole(question.task(), given, model).stream()
                        .map(this::allowed)
                        .toList()
                : List.of();
    }

    private ReviewRow allowed(ReviewRow row) {
        boolean waits = "waiting".equals(row.state());
        return new ReviewRow(
                row.label(),
                shows(Part.ANSWERS) ? row.given() : null,
                shows(Part.KEY) ? row.right() : null,
                waits || shows(Part.MARKS) ? row.state() : null,
                shows(Part.FEEDBACK) ? row.why() : null);
    }

    private boolean shows(Part part) {
        return shown.contains(part);
    }

    private List<ReviewRow> whole(Task task, Response given, boolean model) {
        if (task instanceof Ordering ordering) {
            return order(ordering, given);
        }
        if (task instanceof Numeric numeric) {
            return List.of(number(null, numeric, given));
        }
        if (task instanceof ShortText words) {
            return List.of(words(null, words, given));
        }
        if (task instanceof Cloze cloze) {
            return gaps(cloze, given);
        }
        if (task instanceof Open open) {
            return List.of(open(open, given, model));
        }
        if (task instanceof Judgement judgement) {
            return judgement.isRanking() ? ranks(judgement, given) : ratings(judgement, given);
        }
        return task instanceof Dialogue dialogue ? turns(dialogue, given) : List.of();
    }

    private List<ReviewRow> order(Ordering ordering, Response given) {
        List<ReviewRow> rows = new ArrayList<>();
        for (int i = 0; i < ordering.steps().size(); i++) {
            Ordering.Step right = ordering.steps().get(i);
            String id = i < given.order().size() ? given.order().get(i) : null;
            Optional<Ordering.Step> placed = ordering.steps().stream()
                    .filter(step -> step.id().equals(id))
                    .findFirst();
            rows.add(new ReviewRow(
                    of("quiz_review.place", i + 1),
                    placed.map(step -> inline(step.text())).orElse(null),
                    inline(right.text()),
                    given.isEmpty() ? null : hit(right.id().equals(id)),
                    html(
                            shows(Part.KEY)
                                    ? right.feedback()
                                    : placed.map(Ordering.Step::feedback).orElse(null))));
        }
        return rows;
    }

    private ReviewRow number(String label, Numeric numeric, Response given) {
        Optional<Numeric.Judged> judged = numeric.judge(given);
        String why = judged.isPresent()
                ? html(judged.get().value().feedback())
                : given.isEmpty() ? null : html(numeric.otherwise());
        if (judged.isPresent() && !judged.get().unitRight()) {
            why = "<p>" + of("quiz_review.unit") + "</p>" + (why == null ? "" : why);
        }
        String typed = (given.typed().getOrDefault(Response.NUMBER, "") + " "
                        + given.typed().getOrDefault(Response.UNIT, ""))
                .strip();
        return new ReviewRow(
                label, typed.isEmpty() ? null : Escape.html(typed), right(numeric), state(numeric, given), why);
    }

    private String right(Numeric numeric) {
        Numeric.Value best = numeric.values().stream()
                .max(Comparator.comparing(Numeric.Value::points))
                .orElseThrow();
        String unit = numeric.units().stream()
                .filter(each -> each.factor().compareTo(BigDecimal.ONE) == 0)
                .findFirst()
                .map(each -> "\u00a0" + Escape.html(each.name().in(language.locale())))
                .orElse("");
        String tolerance = best.tolerance().signum() == 0
                ? ""
                : " ± " + number(best.tolerance()) + (best.percent() ? "\u00a0%" : "");
        return number(best.value()) + tolerance + unit;
    }

    private String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    private ReviewRow words(String label, ShortText words, Response given) {
        String typed = given.typed().get(Response.TEXT);
        Optional<ShortText.Known> known = typed == null ? Optional.empty() : words.judge(typed);
        LocalText why = known.isPresent() ? known.get().feedback() : typed == null ? null : words.otherwise();
        String right = words.answers().stream()
                .filter(each -> each.points().compareTo(BigDecimal.ONE) >= 0)
                .map(each -> Escape.html(each.text().in(language.locale())))
                .distinct()
                .collect(Collectors.joining("; "));
        return new ReviewRow(label, typed == null ? null : Escape.html(typed), right, state(words, given), html(why));
    }

    private List<ReviewRow> gaps(Cloze cloze, Response given) {
        List<String> order = Cloze.gapsIn(cloze.text().in(language.locale()));
        List<ReviewRow> rows = new ArrayList<>();
        for (String id : order) {
            cloze.gaps().stream()
                    .filter(gap -> gap.id().equals(id))
                    .map(gap -> gap(of("quiz_review.gap", rows.size() + 1), gap, gap.of(given)))
                    .forEach(rows::add);
        }
        return rows;
    }

    private ReviewRow gap(String label, Cloze.Gap gap, Response own) {
        if (gap.words() != null) {
            return words(label, gap.words(), own);
        }
        if (gap.number() != null) {
            return number(label, gap.number(), own);
        }
        Optional<Choice.Option> chosen = gap.choice().options().stream()
                .filter(option -> own.chosen().contains(option.id()))
                .findFirst();
        Choice.Option right = gap.choice().options().stream()
                .filter(Choice.Option::right)
                .findFirst()
                .orElseThrow();
        return new ReviewRow(
                label,
                chosen.map(option -> inline(option.text())).orElse(null),
                inline(right.text()),
                state(gap.choice(), own),
                html(chosen.or(() -> Optional.of(right).filter(key -> shows(Part.KEY)))
                        .map(Choice.Option::feedback)
                        .orElse(null)));
    }

    private ReviewRow open(Open open, Response given, boolean model) {
        String typed = given.typed().get(Response.TEXT);
        boolean compared = model && open.model() != null;
        return new ReviewRow(
                null,
                typed == null ? null : Escape.html(typed),
                compared ? Markdown.html(open.model().in(language.locale())) : null,
                compared ? "model" : typed == null || model ? null : "waiting",
                null);
    }

    private List<ReviewRow> ratings(Judgement judgement, Response given) {
        return judgement.reactions().stream()
                .map(reaction -> {
                    String rating = given.matched().get(reaction.id());
                    boolean rated = Judgement.isRating(rating);
                    int off = rated ? Math.abs(Integer.parseInt(rating) - reaction.key()) : Judgement.HIGHEST;
                    return new ReviewRow(
                            inline(reaction.text()),
                            rated ? rating : null,
                            String.valueOf(reaction.key()),
                            given.isEmpty() ? null : near(off),
                            html(reaction.feedback()));
                })
                .toList();
    }

    private List<ReviewRow> ranks(Judgement judgement, Response given) {
        return judgement.reactions().stream()
                .sorted(Comparator.comparing(reaction -> shows(Part.KEY) ? reaction.key() : placeOf(reaction, given)))
                .map(reaction -> {
                    int place = placeOf(reaction, given);
                    return new ReviewRow(
                            inline(reaction.text()),
                            place > 0 ? of("quiz_review.place", place) : null,
                            of("quiz_review.place", reaction.key()),
                            given.isEmpty()
                                    ? null
                                    : near(place > 0 ? Math.abs(place - reaction.key()) : reaction.key() + 1),
                            html(reaction.feedback()));
                })
                .toList();
    }

    /** From 1; 0 where it has none. */
    private static int placeOf(Judgement.Reaction reaction, Response given) {
        return given.order().indexOf(reaction.id()) + 1;
    }

    /**
     * What each reply did; the reply that would have been worth most stands beside it. Without a response every reply of every turn, if that may be told: the
     * turns themselves tell what was answered.
     */
    private List<ReviewRow> turns(Dialogue dialogue, Response given) {
        if (given.isEmpty() || !shows(Part.ANSWERS)) {
            return !shows(Part.KEY)
                    ? List.of()
                    : dialogue.nodes().stream()
                            .flatMap(node -> node.replies().stream()
                                    .map(reply -> new ReviewRow(
                                            inline(node.says()), null, told(reply), null, html(reply.feedback()))))
                            .toList();
        }
        Dialogue.Walk walk = dialogue.walk(given.order());
        List<ReviewRow> rows = new ArrayList<>();
        for (Dialogue.Turn turn : walk.turns()) {
            Dialogue.Reply best = turn.node().replies().stream()
                    .max(Comparator.comparing(ReviewRows::worth))
                    .orElseThrow();
            boolean full = worth(turn.reply()) >= worth(best);
            rows.add(new ReviewRow(
                    said(turn.node().state(), turn.node().says()),
                    told(turn.reply()),
                    full ? null : told(best),
                    full ? "met" : worth(turn.reply()) > 0 ? "part" : "missing",
                    html(turn.reply().feedback())));
        }
        if (walk.ending() != null) {
            rows.add(new ReviewRow(
                    of("quiz_review.ending"),
                    said(walk.ending().state(), walk.ending().says())
                            + points(walk.ending().points()),
                    null,
                    null,
                    html(walk.ending().feedback())));
        } else {
            rows.add(new ReviewRow(of("quiz_review.ending"), of("quiz_review.not_ended"), null, "missing", null));
        }
        return rows;
    }

    private String said(LocalText state, LocalText says) {
        String text = inline(says);
        return state == null || state.in(language.locale()).isBlank()
                ? text
                : "<strong>" + Escape.html(state.in(language.locale())) + "</strong><br/>" + text;
    }

    private String told(Dialogue.Reply reply) {
        return inline(reply.text()) + points(worth(reply));
    }

    private String points(int points) {
        if (!shows(Part.POINTS) && !shows(Part.KEY)) {
            return "";
        }
        return " (" + of("quiz_review.worth", (points > 0 ? "+" : points < 0 ? "−" : "") + Math.abs(points)) + ")";
    }

    private static int worth(Dialogue.Reply reply) {
        return reply.points().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String state(Task part, Response own) {
        if (own.isEmpty()) {
            return "missing";
        }
        BigDecimal points = part.points(own).orElseThrow();
        return points.compareTo(BigDecimal.ONE) >= 0 ? "met" : points.signum() > 0 ? "part" : "missing";
    }

    private static String hit(boolean right) {
        return right ? "met" : "missing";
    }

    private static String near(int off) {
        return off == 0 ? "met" : off == 1 ? "part" : "missing";
    }

    private String of(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }

    private String inline(LocalText markdown) {
        return Markdown.inline(markdown.in(language.locale()));
    }

    private String html(LocalText markdown) {
        return markdown == null ? null : Markdown.html(markdown.in(language.locale()));
    }
}
