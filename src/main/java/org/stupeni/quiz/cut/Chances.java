package org.stupeni.quiz.cut;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All values of a study. Pure. */
record Chances(List<JudgedQuestion> questions, List<GivenChance> given) {

    /** How far a judge is. */
    JudgeProgress progress(Long judge) {
        return new JudgeProgress(judge, of(judge, 1).size(), of(judge, 2).size());
    }

    private Map<String, Integer> of(Long judge, int round) {
        Map<String, Integer> chances = new HashMap<>();
        given.stream()
                .filter(one -> one.employeeId().equals(judge) && one.round() == round)
                .forEach(one -> chances.put(one.questionId(), one.chance()));
        return chances;
    }

    /** The values that count, of those who judged everything in the first round: the second where there is one. */
    Collection<Map<String, Integer>> counting() {
        Set<Long> judges = new HashSet<>();
        given.forEach(one -> judges.add(one.employeeId()));
        List<Map<String, Integer>> counting = new ArrayList<>();
        judges.forEach(judge -> {
            Map<String, Integer> chances = of(judge, 1);
            if (chances.size() == questions.size()) {
                chances.putAll(of(judge, 2));
                counting.add(chances);
            }
        });
        return counting;
    }

    /** What the values come to, if enough judges have judged everything. */
    Optional<Angoff> result() {
        Collection<Map<String, Integer>> counting = counting();
        return counting.size() < Angoff.FEWEST ? Optional.empty() : Optional.of(Angoff.of(counting));
    }

    /** What this judge has said of a question last. */
    Optional<Integer> own(Long judge, String question) {
        return Optional.ofNullable(of(judge, 2).get(question))
                .or(() -> Optional.ofNullable(of(judge, 1).get(question)));
    }

    /** What this judge said of a question in this round. */
    Optional<Integer> own(Long judge, String question, int round) {
        return Optional.ofNullable(of(judge, round).get(question));
    }
}
