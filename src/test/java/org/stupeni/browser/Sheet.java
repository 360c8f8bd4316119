package org.stupeni.browser;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Answers;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Matching;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.Response;

/** A question as it stands in the HTML of the player: which question it is, and which ids its texts have in this attempt. */
record Sheet(String html, Question asked, AnswerKey key) {

    private static final Pattern LEGEND = Pattern.compile("<legend>(.*?)</legend>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile(
            "<input type=\"(?:radio|checkbox)\"[^>]* value=\"([^\"]+)\".*?data-part=\"text\">(.*?)</span><span class=\"option-told\"",
            Pattern.DOTALL);
    private static final Pattern PAIR =
            Pattern.compile("<label for=\"([^\"]+)\">(.*?)</label>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern MOVED = Pattern.compile(
            "<div class=\"(?:order|rate)-text\" id=\"([^\"]+)-text\" data-part=\"text\">(.*?)</div>", Pattern.DOTALL);
    private static final Pattern GAP = Pattern.compile(
            "<select class=\"select gap\" id=\"([^\"]+)\"(.*?)</select>|<input class=\"input gap\" data-field=\"([^\"]+)\"",
            Pattern.DOTALL);
    private static final Pattern CHOICE = Pattern.compile("<option value=\"([^\"]+)\">(.*?)</option>", Pattern.DOTALL);
    private static final Pattern REPLY = Pattern.compile("data-reply=\"([^\"]+)\"[^>]*>(.*?)</button>", Pattern.DOTALL);
    private static final Pattern NUMERIC = Pattern.compile("&#(x?)([0-9a-fA-F]+);");

    static Sheet of(String html, AnswerKey key) {
        Matcher legend = LEGEND.matcher(html);
        if (!legend.find()) {
            throw new AssertionError("no question in " + html);
        }
        return new Sheet(html, key.asking(text(legend.group(1))), key);
    }

    /** The answer as a player sends it. */
    Response answer(boolean right) {
        Map<String, String> options = new HashMap<>();
        Map<String, String> lefts = new HashMap<>();
        if (asked.task() instanceof Choice choice) {
            Map<String, String> shown = shown(OPTION, html);
            choice.options().forEach(option -> options.put(option.id(), known(shown, option.text())));
        } else if (asked.task() instanceof Matching matching) {
            pairs(matching, options, lefts);
        } else if (asked.task() instanceof Ordering ordering) {
            Map<String, String> shown = shown(MOVED, html);
            ordering.steps().forEach(step -> options.put(step.id(), known(shown, step.text())));
        } else if (asked.task() instanceof Judgement judgement) {
            Map<String, String> shown = shown(MOVED, html);
            judgement.reactions().forEach(reaction -> options.put(reaction.id(), known(shown, reaction.text())));
        } else if (asked.task() instanceof Cloze cloze) {
            gaps(cloze, options, lefts);
        } else if (asked.task() instanceof Dialogue dialogue) {
            dialogue.nodes().forEach(node -> replies(node, options));
        }
        return Answers.shown(asked, Answers.of(asked, right, key.locale()), of(options), of(lefts));
    }

    private void pairs(Matching matching, Map<String, String> options, Map<String, String> lefts) {
        Matcher row = PAIR.matcher(html);
        while (row.find()) {
            String left = text(row.group(2));
            matching.pairs().stream()
                    .filter(pair -> key.says(pair.left()).equals(left))
                    .forEach(pair -> lefts.put(pair.id(), row.group(1)));
            Map<String, String> shown = shown(CHOICE, row.group(3));
            matching.pairs().forEach(pair -> options.put(pair.id(), known(shown, pair.right())));
        }
    }

    /** Gaps stand in the order of the text. */
    private void gaps(Cloze cloze, Map<String, String> options, Map<String, String> lefts) {
        Map<String, Cloze.Gap> byId = new LinkedHashMap<>();
        cloze.gaps().forEach(gap -> byId.put(gap.id(), gap));
        List<String> order = Cloze.gapsIn(cloze.text().in(key.locale()));
        Matcher gap = GAP.matcher(html);
        for (String id : order) {
            if (!gap.find()) {
                throw new AssertionError(asked.id() + " has no gap " + id);
            }
            lefts.put(id, gap.group(1) != null ? gap.group(1) : gap.group(3));
            if (gap.group(1) != null) {
                Map<String, String> shown = shown(CHOICE, gap.group(2));
                byId.get(id)
                        .choice()
                        .options()
                        .forEach(option -> options.put(option.id(), known(shown, option.text())));
            }
        }
    }

    /** Different moments of a talk may offer the same words: replies are looked for below what the client has said. */
    private void replies(Dialogue.Node node, Map<String, String> options) {
        for (String turn : html.split("<li class=\"talk-turn\"")) {
            Map<String, String> shown = shown(REPLY, turn);
            if (text(turn).contains(key.says(node.says()))
                    && node.replies().stream().allMatch(reply -> shown.containsKey(key.says(reply.text())))) {
                node.replies().forEach(reply -> options.put(reply.id(), known(shown, reply.text())));
            }
        }
    }

    private String known(Map<String, String> shown, LocalText text) {
        String id = shown.get(key.says(text));
        if (id == null) {
            throw new AssertionError(asked.id() + " does not show " + text.ru() + " but " + shown.keySet());
        }
        return id;
    }

    private static UnaryOperator<String> of(Map<String, String> ids) {
        return id -> {
            String shown = ids.get(id);
            if (shown == null) {
                throw new AssertionError("nothing is shown for " + id);
            }
            return shown;
        };
    }

    private static Map<String, String> shown(Pattern pattern, String html) {
        Map<String, String> shown = new LinkedHashMap<>();
        pattern.matcher(html).results().forEach(found -> shown.put(text(found.group(2)), found.group(1)));
        return shown;
    }

    /** The text of a piece of HTML as a browser shows it. */
    private static String text(String html) {
        return AnswerKey.plain(unescaped(html.replaceAll("<[^>]*>", "")));
    }

    static String unescaped(String html) {
        return NUMERIC.matcher(html)
                .replaceAll(entity -> Matcher.quoteReplacement(Character.toString(
                        Integer.parseInt(entity.group(2), entity.group(1).isEmpty() ? 10 : 16))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }
}
