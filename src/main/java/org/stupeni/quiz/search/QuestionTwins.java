package org.stupeni.quiz.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stupeni.course.transfer.NearStems;
import org.stupeni.platform.Refused;

/** Tells which questions ask nearly the same, and keeps what people said to the contrary. */
@ApplicationScoped
@Transactional
public class QuestionTwins {

    /** So many are told of one question. */
    private static final int TOLD = 3;

    /** Some of those found are the question itself or said to be others. */
    private static final int FOUND = 12;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    KnownQuestions known;

    @Inject
    Clock clock;

    /**
     * The nearest twins of these questions; one that has none is missing.
     *
     * @param all every question that is known
     */
    public Map<PlacedQuestion, List<NearTwin>> of(List<PlacedQuestion> some, List<PlacedQuestion> all) {
        Map<QuestionPlace, PlacedQuestion> newest = new LinkedHashMap<>();
        all.forEach(one -> newest.put(one.place(), one));
        some.forEach(one -> newest.put(one.place(), one));
        List<PlacedQuestion> others = List.copyOf(newest.values());
        Map<Integer, List<NearStems.Near>> near = NearStems.among(
                some.stream().map(PlacedQuestion::pieces).toList(),
                others.stream().map(PlacedQuestion::pieces).toList(),
                FOUND);
        Set<QuestionPlace.Pair> apart = near.isEmpty() ? Set.of() : apart();
        Map<PlacedQuestion, List<NearTwin>> twins = new HashMap<>();
        near.forEach((place, found) -> {
            PlacedQuestion one = some.get(place);
            List<NearTwin> told = found.stream()
                    .filter(twin -> !others.get(twin.other()).place().equals(one.place()))
                    .filter(twin -> !apart.contains(QuestionPlace.Pair.of(
                            one.place(), others.get(twin.other()).place())))
                    .limit(TOLD)
                    .map(twin -> new NearTwin(others.get(twin.other()), (int) Math.floor(twin.resemblance() * 100)))
                    .toList();
            if (!told.isEmpty()) {
                twins.put(one, told);
            }
        });
        return twins;
    }

    /**
     * The nearest twins of a question as it is just being written, however unfinished it is; two statements, and a third where somebody else has written meanwhile.
     */
    public List<NearTwin> of(PlacedQuestion written) {
        return written.pieces().pieces().isEmpty()
                ? List.of()
                : of(List.of(written), known.beside(written.nodeId())).getOrDefault(written, List.of());
    }

    private Set<QuestionPlace.Pair> apart() {
        Set<QuestionPlace.Pair> apart = new HashSet<>();
        entityManager
                .createQuery(
                        "select a.oneCourse, a.oneQuestion, a.otherCourse, a.otherQuestion from QuestionApart a",
                        Object[].class)
                .getResultStream()
                .forEach(row -> apart.add(QuestionPlace.Pair.of(
                        new QuestionPlace((String) row[0], (String) row[1]),
                        new QuestionPlace((String) row[2], (String) row[3]))));
        return apart;
    }

    /**
     * Says that two questions are two; whoever says it again changes nothing.
     *
     * @throws Refused if one of them is unknown, or both are the same
     */
    public void areTwo(QuestionPlace one, QuestionPlace other, Long by) {
        if (one.equals(other)) {
            throw new Refused("bank_twin.same");
        }
        Set<QuestionPlace> places = new HashSet<>();
        known.all().forEach(question -> places.add(question.place()));
        if (!places.contains(one) || !places.contains(other)) {
            throw new Refused("bank_twin.unknown");
        }
        QuestionPlace.Pair pair = QuestionPlace.Pair.of(one, other);
        if (!apart().contains(pair)) {
            entityManager.persist(new QuestionApart(pair, by, clock.instant()));
        }
    }
}
