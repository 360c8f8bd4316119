package org.stupeni.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.audit.TrailPeople;
import org.stupeni.certification.DecisionLookup;
import org.stupeni.certification.appeal.AppealLookup;
import org.stupeni.observation.ObservationLookup;

/** Whom the things of the trail are about that have an id of their own: one question to the database for all decisions, appeals and observations each, one for everything else. */
@RequestScoped
public class TrailSubjects {

    static final String DECISION = "decision";
    static final String APPEAL = "appeal";
    static final String OBSERVATION = "observation";

    @Inject
    TrailPeople people;

    @Inject
    DecisionLookup decisions;

    @Inject
    AppealLookup appeals;

    @Inject
    ObservationLookup observations;

    /** @param level null where it says nothing of one */
    record Subject(Long employeeId, String name, String competency, Integer level) {}

    /**
     * Whom these things are about, by {@code decision:7}; nothing for one that is not there.
     *
     * @param ids the ids that rows name, by kind
     */
    Map<String, Subject> of(Function<String, Set<Long>> ids) {
        Map<String, Subject> subjects = new HashMap<>();
        decisions
                .findAll(ids.apply(DECISION))
                .forEach((id, row) -> subjects.put(
                        key(DECISION, id),
                        new Subject(row.employeeId(), row.employee().full(), row.competency(), row.level())));
        appeals.findAll(ids.apply(APPEAL))
                .forEach(row -> subjects.put(
                        key(APPEAL, row.id()),
                        new Subject(row.employeeId(), row.employee().full(), row.competency(), row.level())));
        observations
                .findAll(ids.apply(OBSERVATION))
                .forEach(row -> subjects.put(
                        key(OBSERVATION, row.id()),
                        new Subject(row.employeeId(), row.employee().full(), row.competency(), null)));
        return subjects;
    }

    static String key(String kind, Long id) {
        return kind + ":" + id;
    }

    /** The ids of everything that is about a person, by kind. */
    Map<String, Set<String>> about(Long person) {
        Map<String, Set<String>> things = new HashMap<>(people.about(person));
        things.put(DECISION, texts(decisions.about(person)));
        things.put(APPEAL, texts(appeals.about(person)));
        things.put(OBSERVATION, texts(observations.about(person)));
        return things;
    }

    private static Set<String> texts(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.toSet());
    }
}
