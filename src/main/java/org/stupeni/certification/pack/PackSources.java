package org.stupeni.certification.pack;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.certification.DecisionContents;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.DecisionWay;
import org.stupeni.certification.DecisionWays;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.panel.PanelRegister;
import org.stupeni.certification.panel.PanelRow;
import org.stupeni.evidence.EvidenceKind;
import org.stupeni.evidence.LedgerContents;
import org.stupeni.evidence.LedgerLines;
import org.stupeni.evidence.LedgerRow;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.Statement.Observed;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Json;
import org.stupeni.platform.Refused;

/** What a pack is made of, read from the rooms below, each part in a transaction of its own. */
@ApplicationScoped
@Transactional
public class PackSources {

    private static final TypeReference<Map<String, Object>> STATEMENT = new TypeReference<>() {};

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LedgerLines ledger;

    @Inject
    Decisions decisions;

    @Inject
    DecisionWays ways;

    @Inject
    DecisionContents decisionContents;

    @Inject
    LedgerContents ledgerContents;

    @Inject
    PanelRegister panels;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    Event<PackTaken> taken;

    /**
     * Records that the pack is taken.
     *
     * @return the person; nothing for an unknown one
     * @throws Refused if somebody wants their own
     */
    public Optional<PersonRow> take(Long by, Long employeeId) {
        if (by.equals(employeeId)) {
            throw new Refused("pack_page.own");
        }
        Optional<PersonRow> person = people.find(employeeId);
        person.ifPresent(found -> taken.fire(new PackTaken(by, employeeId, clock.instant())));
        return person;
    }

    List<PackedEvidence> evidence(Long employeeId) {
        List<LedgerRow> rows = ledger.rows(employeeId);
        Map<Long, List<Long>> citing = citing(employeeId);
        Set<Long> named = new TreeSet<>();
        rows.forEach(row -> {
            Stream.of(row.recordedBy(), row.voidedBy()).filter(Objects::nonNull).forEach(named::add);
            if (row.evidence().statement() instanceof Observed observed) {
                named.add(observed.observer());
            }
        });
        Map<Long, PersonRow> names = people.findAll(named);
        return rows.stream()
                .map(row -> {
                    Statement statement = row.evidence().statement();
                    return new PackedEvidence(
                            row.id(),
                            row.competency(),
                            Json.read(row.statement(), STATEMENT),
                            row.sourceKind() + ":" + row.sourceId(),
                            row.occurredOn(),
                            row.occurredAt(),
                            row.validTo(),
                            row.recordedOn(),
                            row.recordedAt(),
                            named(row.recordedBy(), names),
                            statement instanceof Observed observed ? named(observed.observer(), names) : null,
                            row.voidedOn(),
                            named(row.voidedBy(), names),
                            row.voidReason(),
                            row.restatedWhy(),
                            citing.getOrDefault(row.id(), List.of()));
                })
                .toList();
    }

    private static PackedEvidence.Named named(Long id, Map<Long, PersonRow> names) {
        return id == null
                ? null
                : new PackedEvidence.Named(
                        id, names.containsKey(id) ? names.get(id).name().full() : null);
    }

    private Map<Long, List<Long>> citing(Long employeeId) {
        return cited(employeeId).stream()
                .collect(Collectors.groupingBy(
                        pair -> (Long) pair[1], Collectors.mapping(pair -> (Long) pair[0], Collectors.toList())));
    }

    private List<Object[]> cited(Long employeeId) {
        return entityManager
                .createQuery(
                        "select d.id, cited from Decision d join d.evidence cited where d.employee = :employee order by d.id, cited",
                        Object[].class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    List<PackedDecision> decisions(Long employeeId) {
        Map<Long, List<Long>> cited = cited(employeeId).stream()
                .collect(Collectors.groupingBy(
                        pair -> (Long) pair[0], Collectors.mapping(pair -> (Long) pair[1], Collectors.toList())));
        Map<Long, DecisionWay> manners = ways.of(employeeId);
        return decisions.of(employeeId).stream()
                .map(row -> new PackedDecision(
                        row.id(),
                        row.competency(),
                        row.level(),
                        word(row.kind()),
                        manners.get(row.id()).word(),
                        row.decidedAt(),
                        row.deciderId(),
                        row.decider() == null ? null : row.decider().full(),
                        row.reason(),
                        row.validFrom(),
                        row.validUntil(),
                        row.framework(),
                        row.certificate(),
                        row.proposer() == null ? null : row.proposer().full(),
                        row.undoneAt(),
                        row.undoneReason(),
                        cited.getOrDefault(row.id(), List.of()),
                        "decisions/" + row.id() + ".json"))
                .toList();
    }

    /** Every decision word for word, by its file; and every row of the ledger that one of them cites. */
    Map<String, String> contents(Long employeeId) {
        Map<String, String> files = new TreeMap<>();
        List<Object[]> cited = cited(employeeId);
        decisionContents
                .of(decisions.of(employeeId).stream().map(DecisionRow::id).toList())
                .forEach((id, content) -> files.put("decisions/" + id + ".json", content));
        ledgerContents
                .of(cited.stream().map(pair -> (Long) pair[1]).toList())
                .forEach((id, content) -> files.put("evidence/" + id + ".json", content));
        return files;
    }

    List<PackedPanel> panels(Long employeeId) {
        List<PanelRow> rows = panels.about(employeeId);
        Map<Long, PersonRow> closers = people.findAll(rows.stream()
                .map(PanelRow::closerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> new PackedPanel(
                        row.id(),
                        row.competency(),
                        row.level(),
                        row.heldOn(),
                        row.place(),
                        row.convener().full(),
                        row.convenedAt(),
                        row.earlyReason(),
                        word(row.state()),
                        named(row.closerId(), closers),
                        row.closedAt(),
                        row.minutes(),
                        row.develop(),
                        row.cancelReason(),
                        panels.members(row.id()).stream()
                                .map(member -> new PackedPanel.Member(
                                        member.employeeId(),
                                        member.name().full(),
                                        word(member.role()),
                                        member.seatedAt(),
                                        member.leftAt(),
                                        member.leftReason()))
                                .toList(),
                        panels.votes(row.id()).stream()
                                .map(vote -> new PackedPanel.Vote(
                                        vote.employeeId(),
                                        vote.number(),
                                        word(vote.ballot()),
                                        vote.reason(),
                                        vote.castAt()))
                                .toList()))
                .toList();
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /** Who these people are: the number that the staff list has. */
    List<PackedPerson> people(Set<Long> ids) {
        Map<Long, PersonRow> rows = people.findAll(ids);
        return ids.stream()
                .map(id ->
                        new PackedPerson(id, rows.containsKey(id) ? rows.get(id).number() : null))
                .toList();
    }

    /** The ids of the exam attempts that stand in the ledger. */
    List<Long> attempts(Long employeeId) {
        return ledger.rows(employeeId).stream()
                .filter(row -> row.evidence().kind() == EvidenceKind.EXAM)
                .map(row -> ((Statement.ExamTaken) row.evidence().statement()).attempt())
                .distinct()
                .sorted()
                .toList();
    }
}
