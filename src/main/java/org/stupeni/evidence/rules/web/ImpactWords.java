package org.stupeni.evidence.rules.web;

import java.time.LocalDate;
import org.stupeni.evidence.rules.ImpactRow;
import org.stupeni.platform.Language;
import org.stupeni.platform.Moments;
import org.stupeni.platform.Texts;

/** Says in one sentence what a line of what a draft would change is about. Pure in language and line. */
final class ImpactWords {

    private final Language language;

    ImpactWords(Language language) {
        this.language = language;
    }

    String of(ImpactRow row) {
        return switch (row.kind()) {
            case LEVEL -> text("rules_impact.from_to", level(row.before()), level(row.after()));
            case PROPOSAL -> text("rules_impact.proposal_lapses", row.before());
            case DECIDERS ->
                text(
                        row.before() > row.held() ? "rules_impact.decided_by" : "rules_impact.renewed_by",
                        row.before(),
                        deciders(row.termBefore()),
                        deciders(row.termAfter()));
            case VALIDITY ->
                text("rules_impact.next_holds", row.before(), months(row.termBefore()), months(row.termAfter()));
            case WINDOW ->
                text("rules_impact.renewable_from", row.before(), day(row.termBefore()), day(row.termAfter()));
            case CHECKS -> text("rules_impact.checks", row.before(), checks(row.termBefore()), checks(row.termAfter()));
        };
    }

    /** "не оценён", or the number of the level. */
    String level(int level) {
        return level == 1 ? text("rules_impact.no_level") : text("rules_draft.level", level);
    }

    /** @param term {@code TWO}, or {@code TWO PANEL} */
    private String deciders(String term) {
        String[] words = term.split(" ");
        String who = text("rules_impact.by_" + words[0]);
        return words.length == 1 ? who : text("rules_impact.with_panel", who);
    }

    private String months(String term) {
        return Texts.count(language, "rules_impact.months", Long.parseLong(term));
    }

    private String day(String term) {
        return Moments.shortDate(LocalDate.parse(term), language);
    }

    /** @param term {@code 3/80}, or null where no check renews the level */
    private String checks(String term) {
        if (term == null) {
            return text("rules_impact.no_checks");
        }
        String[] words = term.split("/");
        return Texts.count(language, "rules_impact.so_many_checks", Long.parseLong(words[0]), words[1]);
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }
}
