package org.stupeni.quiz.studio.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the fields of exams, conversations and checklists are called. */
final class PlanWords {

    private static final Pattern ROW = Pattern.compile("(draw|bands|items|nodes|endings|replies)\\.(\\d{1,4})\\.?(.*)");

    private static final Map<String, String> ROWS = Map.of(
            "draw", "blueprint_row.draw",
            "bands", "blueprint_row.band",
            "items", "checklist_row.item",
            "nodes", "talk_row.node",
            "endings", "talk_row.ending",
            "replies", "talk_row.reply");

    private static final Pattern ANCHOR = Pattern.compile("(?:.*\\.)?anchors\\.([1-5])(?:\\.(ru|en))?");

    private PlanWords() {}

    /** A field with the rows in which it stands. */
    static String of(String path, Saying texts) {
        if (path.equals("text")) {
            return texts.of("draft_part.text");
        }
        Matcher row = ROW.matcher(path);
        if (!row.matches()) {
            return own(path, texts);
        }
        String where = texts.of(ROWS.get(row.group(1)), Integer.parseInt(row.group(2)) + 1);
        return row.group(3).isEmpty() ? where : texts.of("blueprint_row.in", where, of(row.group(3), texts));
    }

    /** The message that says a row of a list, by its number or its id. */
    static String rowOf(String list) {
        return ROWS.get(list);
    }

    /** A field alone. */
    static String own(String path, Saying texts) {
        Matcher anchor = ANCHOR.matcher(path);
        if (anchor.matches()) {
            String level = texts.of("checklist_field.anchor", anchor.group(1));
            return anchor.group(2) == null
                    ? level
                    : texts.of("rules_edit." + (anchor.group(2).equals("ru") ? "in_russian" : "in_english"), level);
        }
        String last = path.replaceFirst(".*\\.\\d{1,4}\\.", "");
        if (last.endsWith(".ru")) {
            return texts.of("rules_edit.in_russian", own(path.substring(0, path.length() - 3), texts));
        }
        if (last.endsWith(".en")) {
            return texts.of("rules_edit.in_english", own(path.substring(0, path.length() - 3), texts));
        }
        if (last.startsWith("indicators.")) {
            return last.substring("indicators.".length());
        }
        if (last.startsWith("points.")) {
            return texts.of("talk_field.points");
        }
        if (last.startsWith("review.")) {
            return review(last, texts);
        }
        return switch (last) {
            case "title" -> texts.of(path.startsWith("items") ? "checklist_field.item_title" : "blueprint_field.title");
            case "guide", "items", "indicators", "anchors" -> texts.of("checklist_field." + last);
            case "level" -> texts.of(path.startsWith("draw") ? "blueprint_field.row_level" : "blueprint_field.level");
            case "minutes" -> texts.of("blueprint_field.minutes");
            case "attempts" -> texts.of("blueprint_field.attempts");
            case "days-between" -> texts.of("blueprint_field.days");
            case "after" -> texts.of("blueprint_field.after");
            case "closes" -> texts.of("blueprint_field.closes");
            case "grace-seconds" -> texts.of("blueprint_field.grace");
            case "cut" -> texts.of("blueprint_field.cut");
            case "cut-reason" -> texts.of("blueprint_field.cut_reason");
            case "markers" -> texts.of("blueprint_field.markers");
            case "module" -> texts.of("blueprint_field.module");
            case "indicator" -> texts.of("blueprint_field.indicator");
            case "difficulty" -> texts.of("blueprint_field.difficulty");
            case "tags" -> texts.of("blueprint_field.tags");
            case "count" -> texts.of("blueprint_field.count");
            case "fix" -> texts.of("blueprint_field.fix");
            case "draw" -> texts.of("blueprint_field.draw");
            case "review" -> texts.of("blueprint_field.review");
            case "lesson" -> texts.of("talk_field.lesson");
            case "ask" -> texts.of("talk_field.ask");
            case "hint" -> texts.of("talk_field.hint");
            case "feedback" -> texts.of("talk_field.feedback");
            case "state" -> texts.of("talk_field.state");
            case "says" -> texts.of("talk_field.says");
            case "text" -> texts.of(path.startsWith("bands") ? "blueprint_field.band_text" : "talk_field.text");
            case "since" -> texts.of("blueprint_field.since");
            case "from" -> texts.of("blueprint_field.from");
            case "bands" -> texts.of("blueprint_field.bands");
            case "to" -> texts.of("talk_field.to");
            case "points" -> texts.of("talk_field.points");
            case "nodes" -> texts.of("talk_field.nodes");
            case "endings" -> texts.of("talk_field.endings");
            case "replies" -> texts.of("talk_field.replies");
            default -> last;
        };
    }

    private static String review(String path, Saying texts) {
        return switch (path) {
            case "review.show" -> texts.of("blueprint_field.show");
            case "review.questions" -> texts.of("blueprint_field.questions");
            case "review.closed" -> texts.of("blueprint_field.closed");
            default -> {
                String[] names = path.split("\\.");
                yield names.length < 3
                        ? texts.of("blueprint_field.review")
                        : texts.of(
                                "blueprint_field.shown_at",
                                texts.of("blueprint_part." + names[2]),
                                texts.of("blueprint_moment." + names[1].replace('-', '_')));
            }
        };
    }
}
