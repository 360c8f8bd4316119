package org.stupeni.evidence.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.framework.Framework;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need.ChecksNeed;

/**
 * What changes for one person beside the level that is reached: who decides, for how long the next certificate holds, when and by what it is renewed. Pure.
 *
 * <p>Terms are written so that they can be kept and said in any language: who decides as {@code TWO} or {@code TWO PANEL}, months as a number, days as
 * {@code 2027-03-01}, small checks as {@code 3/80}.
 */
record ImpactTerms(Framework now, Framework then, LocalDate today) {

    /** What a rule says about one thing, by its kind. */
    private record Term(ImpactKind kind, String before, String after) {}

    /**
     * @param before the levels by the rules in force, or null where they do not know the competency
     * @param after the levels by the draft, or null
     */
    List<ImpactLine> of(Long employeeId, String competency, List<Evidence> evidence, Assessed before, Assessed after) {
        List<ImpactLine> lines = new ArrayList<>();
        int held = before == null ? Framework.LOWEST : before.held();
        int open = after == null ? Framework.LOWEST : after.reached();
        if (open > held) {
            term(competency, open, ImpactKind.DECIDERS, ImpactTerms::deciders)
                    .ifPresent(term -> lines.add(line(employeeId, competency, term, open, held, null)));
        }
        lastToEnd(competency, held, evidence)
                .ifPresent(certificate -> certificate(employeeId, competency, certificate, lines));
        return lines;
    }

    /** A proposal is bound to the rules it quotes, whatever they say. */
    ImpactLine lapses(WaitingProposal proposal) {
        return new ImpactLine(
                proposal.employeeId(),
                proposal.competency(),
                ImpactKind.PROPOSAL,
                proposal.level(),
                proposal.level(),
                null,
                null,
                Framework.LOWEST,
                null);
    }

    private void certificate(Long employeeId, String competency, Evidence certificate, List<ImpactLine> lines) {
        int level = ((LevelDecided) certificate.statement()).level();
        LocalDate until = certificate.validTo();
        List.of(
                        term(competency, level, ImpactKind.DECIDERS, ImpactTerms::deciders),
                        term(competency, level, ImpactKind.VALIDITY, rule -> String.valueOf(rule.validMonths())),
                        term(
                                competency,
                                level,
                                ImpactKind.WINDOW,
                                rule -> LevelRule.renewableFrom(until, rule.renewal())
                                        .toString()),
                        term(competency, level, ImpactKind.CHECKS, ImpactTerms::checks))
                .forEach(found ->
                        found.ifPresent(term -> lines.add(line(employeeId, competency, term, level, level, until))));
    }

    /** What will be renewed next: of what is held, or renewed early already, the last to end. */
    private Optional<Evidence> lastToEnd(String competency, int held, List<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> one.competency().equals(competency) && one.isKnownOn(today) && one.validTo() != null)
                .filter(one -> held > Framework.LOWEST && !one.validTo().isBefore(today))
                .filter(one -> one.statement() instanceof LevelDecided decided && decided.level() >= held)
                .max(Comparator.comparing(Evidence::validTo).thenComparing(Evidence::id));
    }

    /** Nothing where both say the same, or one of them has no such level: then the level is not renewed at all, or was not there. */
    private Optional<Term> term(String competency, int level, ImpactKind kind, Function<LevelRule, String> words) {
        Optional<LevelRule> rule = rule(now, competency, level);
        Optional<LevelRule> other = then.hasRetired(competency) ? Optional.empty() : rule(then, competency, level);
        if (rule.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        String before = words.apply(rule.get());
        String after = words.apply(other.get());
        return Objects.equals(before, after) ? Optional.empty() : Optional.of(new Term(kind, before, after));
    }

    private static Optional<LevelRule> rule(Framework framework, String competency, int level) {
        return framework.level(competency, level).map(found -> found.rule());
    }

    private static String deciders(LevelRule rule) {
        return rule.decision() + (rule.asksForPanel() ? " PANEL" : "");
    }

    private static String checks(LevelRule rule) {
        ChecksNeed need = rule.renewBy();
        return need == null ? null : need.count() + "/" + need.share();
    }

    private static ImpactLine line(
            Long employeeId, String competency, Term term, int level, int held, LocalDate until) {
        return new ImpactLine(
                employeeId, competency, term.kind(), level, level, term.before(), term.after(), held, until);
    }
}
