package org.stupeni.certification.spread.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.stupeni.certification.spread.Seen;
import org.stupeni.certification.spread.Spread;
import org.stupeni.certification.spread.Spreads;
import org.stupeni.evidence.PersonLedger;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Need.Situation;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.observation.ObservationRow;
import org.stupeni.observation.OwnObservations;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Where observers lie apart, as a part of the pages of a person: of HR, of their manager and of themselves. */
@Named
@RequestScoped
public class SpreadsPage {

    @Inject
    Spreads spreads;

    @Inject
    OwnObservations observations;

    @Inject
    People people;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private final Map<String, List<SpreadView>> told = new HashMap<>();
    private final Map<Long, PersonLedger> known = new HashMap<>();

    /** Says what the ledger keeps of somebody, so that it is not asked for again. */
    public void knows(PersonLedger read) {
        known.put(read.employeeId(), read);
    }

    /** The spreads about a person, those that are open first. */
    public List<SpreadView> of(Long employeeId) {
        return told.computeIfAbsent(employeeId + "/", key -> tell(find(employeeId)));
    }

    /** The same in one competency. */
    public List<SpreadView> in(Long employeeId, String competency) {
        return told.computeIfAbsent(employeeId + "/" + competency, key -> tell(find(employeeId, competency)));
    }

    private List<Spread> find(Long employeeId) {
        PersonLedger read = known.get(employeeId);
        return read == null ? spreads.of(employeeId) : spreads.of(read);
    }

    private List<Spread> find(Long employeeId, String competency) {
        PersonLedger read = known.get(employeeId);
        return read == null ? spreads.of(employeeId, competency) : spreads.of(read, competency);
    }

    /** What lies apart about the reader. */
    public List<SpreadView> mine(String competency) {
        return in(me.getId(), competency);
    }

    public boolean isOpen(Long employeeId, String competency) {
        return in(employeeId, competency).stream().anyMatch(SpreadView::isOpen);
    }

    private List<SpreadView> tell(List<Spread> found) {
        List<Seen> seen = found.stream()
                .flatMap(spread -> spread.between().all().stream())
                .toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        Map<Long, PersonRow> names =
                people.findAll(seen.stream().map(Seen::observer).collect(Collectors.toSet()));
        Map<Long, ObservationRow> sheets = observations.findAll(
                seen.stream().map(Seen::observation).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream()
                .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .map(spread -> new SpreadView(
                        spread,
                        titleOf(spread.competency()),
                        spread.between().all().stream()
                                .map(one -> line(one, names, sheets))
                                .toList(),
                        third(spread.between().third(), names)))
                .toList();
    }

    private SeenLine line(Seen seen, Map<Long, PersonRow> names, Map<Long, ObservationRow> sheets) {
        ObservationRow sheet = seen.observation() == null ? null : sheets.get(seen.observation());
        return new SeenLine(
                sheet == null ? null : sheet.id(),
                names.get(seen.observer()).name().usual(),
                seen.on(),
                seen.level(),
                situation(seen, sheet),
                sheet == null ? null : sheet.happening());
    }

    private String situation(Seen seen, ObservationRow sheet) {
        if (seen.situation() != Situation.HARD) {
            return texts.of("spread_page.ordinary");
        }
        return sheet == null || sheet.difficulty() == null
                ? texts.of("spread_page.hard")
                : texts.of("spread_page.hard_by", texts.of("observation_difficulty." + sheet.difficulty()));
    }

    private String third(Seen third, Map<Long, PersonRow> names) {
        return third == null
                ? null
                : texts.of(
                        "spread_page.third",
                        names.get(third.observer()).name().usual(),
                        viewer.date(third.on()),
                        third.level());
    }

    private String titleOf(String competency) {
        return frameworks
                .current()
                .framework()
                .competency(competency)
                .map(found -> texts.in(found.title()))
                .orElse(competency);
    }
}
