package org.stupeni.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.certification.CertificateState;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.HeldLevels;
import org.stupeni.certification.PastOutcome;
import org.stupeni.certification.PastOutcomes;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.PersonLedger;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.ReachedRow;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Teams;
import org.stupeni.platform.Settings;
import org.stupeni.quiz.start.ExamStanding;
import org.stupeni.quiz.start.Exams;

/**
 * What a manager sees of the people below: levels, progress, results as passed or failed, and dates. Answers, accommodation and the reasons of declined
 * decisions are not the manager's, so nothing here reads them.
 */
@ApplicationScoped
@Transactional
public class Team {

    @Inject
    Teams teams;

    @Inject
    People people;

    @Inject
    HeldLevels heldLevels;

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels reachedLevels;

    @Inject
    Enrolments enrolments;

    @Inject
    Exams exams;

    @Inject
    Frameworks frameworks;

    @Inject
    Certificates certificates;

    @Inject
    DecisionQueue decisions;

    @Inject
    PastOutcomes outcomes;

    @Inject
    Climbs climbs;

    @Inject
    Settings settings;

    /**
     * A page of a team, by name.
     *
     * @param all how many there are in all
     * @param number which page this is, from 1
     * @param pages how many pages there are, at least one
     */
    public record Part(List<TeamMember> members, int all, int number, int pages) {}

    /** One person of a team with exams, certificates, what they hold by them, by competency, their evidence, and where they stand on each stair. */
    public record Person(
            TeamMember member,
            List<ExamStanding> exams,
            List<CertificateState> certificates,
            Map<String, HeldLevel> held,
            PersonLedger ledger,
            Map<String, Climb> climbs) {}

    /** Some of the people below this manager, by name. */
    public Part members(Long managerId, boolean wholeLine, int page, int most) {
        return members(managerId, wholeLine, false, page, most);
    }

    /**
     * Some of the people below this manager.
     *
     * @param wholeLine also those who do not report to the manager directly
     * @param byDate those whose next date is nearest first, who has none last; else by name
     * @param page from 1; behind the last page there is the last page
     */
    public Part members(Long managerId, boolean wholeLine, boolean byDate, int page, int most) {
        List<Long> all = wholeLine ? teams.lineOf(managerId) : teams.reportsOf(managerId);
        int pages = Math.max(1, (all.size() + most - 1) / most);
        int number = Math.min(page, pages);
        int first = (number - 1) * most;
        int last = Math.min(number * most, all.size());
        if (all.isEmpty()) {
            return new Part(List.of(), 0, number, pages);
        }
        List<TeamMember> shown = byDate
                ? members(all).stream().sorted(TeamMember.NEXT_FIRST).toList().subList(first, last)
                : members(all.subList(first, last));
        return new Part(shown, all.size(), number, pages);
    }

    /** This person, if below this manager: of everybody else a manager knows nothing. */
    public Optional<Person> find(Long managerId, Long employeeId) {
        if (!teams.lineOf(managerId).contains(employeeId)) {
            return Optional.empty();
        }
        Map<Long, List<CourseProgress>> begun = enrolments.of(List.of(employeeId));
        Map<Long, List<ExamStanding>> standings = exams.of(List.of(employeeId), begun);
        List<CertificateState> certified = certificates.of(employeeId, reachedLevels.today());
        Map<String, HeldLevel> held = HeldLevels.by(certified);
        TeamMember member = members(List.of(employeeId), begun, standings, Map.of(employeeId, held))
                .get(0);
        PersonLedger read = ledger.read(employeeId);
        return Optional.of(new Person(
                member,
                standings.get(employeeId),
                certified,
                held,
                read,
                climbs.of(read, reachedLevels.assessAll(read), held)));
    }

    private List<TeamMember> members(List<Long> ids) {
        Map<Long, List<CourseProgress>> begun = enrolments.of(ids);
        Map<Long, Map<String, HeldLevel>> held =
                byPerson(heldLevels.of(ids, reachedLevels.today()), HeldLevel::employeeId, HeldLevel::competency);
        return members(ids, begun, exams.of(ids, begun), held);
    }

    private List<TeamMember> members(
            List<Long> ids,
            Map<Long, List<CourseProgress>> begun,
            Map<Long, List<ExamStanding>> standings,
            Map<Long, Map<String, HeldLevel>> held) {
        Map<Long, PersonRow> rows = people.findAll(ids);
        Map<Long, Map<String, ReachedRow>> reached =
                byPerson(reachedLevels.of(ids), ReachedRow::employeeId, ReachedRow::competency);
        List<Long> reachingMore = ids.stream()
                .filter(id -> reachesMore(reached.get(id), held.get(id)))
                .toList();
        Set<String> awaited = decisions.awaiting(reachingMore);
        Map<Long, Map<String, PastOutcome>> earlier = outcomes.of(ids);
        List<Competency> competencies = frameworks.current().framework().competencies();
        return ids.stream()
                .map(id -> TeamMember.of(
                        rows.get(id),
                        competencies.stream()
                                .map(competency -> TeamLevel.of(
                                        competency,
                                        held.getOrDefault(id, Map.of()).get(competency.id()),
                                        reached.getOrDefault(id, Map.of()).get(competency.id()),
                                        awaited.contains(DecisionQueue.key(id, competency.id())),
                                        earlier.getOrDefault(id, Map.of()).get(competency.id())))
                                .toList(),
                        begun.getOrDefault(id, List.of()),
                        standings.get(id),
                        settings.zone()))
                .toList();
    }

    private static boolean reachesMore(Map<String, ReachedRow> reached, Map<String, HeldLevel> held) {
        return reached != null
                && reached.values().stream()
                        .anyMatch(row -> held == null
                                || !held.containsKey(row.competency())
                                || held.get(row.competency()).level() < row.level());
    }

    private static <T> Map<Long, Map<String, T>> byPerson(
            Collection<T> rows, Function<T, Long> person, Function<T, String> competency) {
        return rows.stream().collect(Collectors.groupingBy(person, Collectors.toMap(competency, Function.identity())));
    }
}
