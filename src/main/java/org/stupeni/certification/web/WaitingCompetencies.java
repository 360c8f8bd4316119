package org.stupeni.certification.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.proposal.ProposalQueue;
import org.stupeni.evidence.Assessed;
import org.stupeni.framework.Framework;
import org.stupeni.framework.LevelRule;

/** In which competencies of a person somebody has to decide. Nothing is asked of the database where the evidence says that nobody has. */
@Dependent
public class WaitingCompetencies {

    @Inject
    DecisionQueue queue;

    @Inject
    ProposalQueue proposals;

    /** Those in which a decision waits; asked where more is reached than held. */
    Set<String> in(Long employeeId, List<Assessed> all, Map<String, HeldLevel> levels) {
        boolean more = all.stream().anyMatch(one -> {
            HeldLevel level = levels.get(one.competency());
            return one.reached() > (level == null ? Framework.LOWEST : level.level());
        });
        Set<String> waiting = more ? queue.awaiting(List.of(employeeId)) : Set.of();
        return all.stream()
                .map(Assessed::competency)
                .filter(competency -> waiting.contains(DecisionQueue.key(employeeId, competency)))
                .collect(Collectors.toSet());
    }

    /** Those of the waiting ones that somebody has proposed; asked where one of them takes two people. */
    Set<String> proposed(Long employeeId, List<Assessed> all, Set<String> waiting) {
        boolean forTwo = all.stream()
                .filter(one -> waiting.contains(one.competency()))
                .anyMatch(one -> one.version()
                        .framework()
                        .level(one.competency(), one.reached())
                        .filter(level -> level.rule().decision() == LevelRule.Decision.TWO)
                        .isPresent());
        return forTwo ? proposals.waitingAbout(employeeId) : Set.of();
    }
}
