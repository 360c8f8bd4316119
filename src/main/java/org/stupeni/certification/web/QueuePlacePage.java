package org.stupeni.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.RenewalQueue;
import org.stupeni.certification.proposal.ProposalQueue;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.web.Viewer;

/** Where in a list of HR's the reader came from: the way back to it, and who comes next. Part of the pages where it is decided about one. */
@Named
@RequestScoped
public class QueuePlacePage {

    private static final String PARAMETER = "queue";

    @Inject
    DecisionQueue queue;

    @Inject
    RenewalQueue renewals;

    @Inject
    ProposalQueue proposals;

    @Inject
    Viewer viewer;

    private QueuePlace place;
    private Next next;
    private boolean looked;

    /** Who comes next, and where. */
    public record Next(String name, String address) {}

    private record Row(Long employeeId, String competency, PersonName name) {

        boolean isAbout(Long employee, String other) {
            return employeeId.equals(employee) && competency.equals(other);
        }
    }

    @PostConstruct
    void read() {
        place = QueuePlace.read(Faces.getRequestParameter(PARAMETER)).orElse(null);
    }

    public boolean isHere() {
        return place != null;
    }

    public String getBack() {
        return place.back();
    }

    /** What is added to an address so that the place is not lost; empty where there is none. */
    public String getSuffix() {
        return place == null ? "" : "&" + PARAMETER + "=" + place.written();
    }

    /** The place in the hidden part of an address: of a row on a page of that list. */
    static String suffix(QueuePlace place) {
        return "&" + PARAMETER + "=" + place.written();
    }

    /** Who comes behind this one, whether it is decided about already or not; from the head again where nobody does; null where nobody else waits. */
    public Next nextBehind(Long employeeId, String competency) {
        if (!looked) {
            looked = true;
            next = first(place, employeeId, competency);
            if (next == null && place.index() > 0) {
                next = first(place.at(0), employeeId, competency);
            }
        }
        return next;
    }

    private Next first(QueuePlace from, Long employeeId, String competency) {
        List<Row> rows = rows(from);
        return IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).isAbout(employeeId, competency))
                .mapToObj(i -> next(rows.get(i), from.at(from.index() + i)))
                .findFirst()
                .orElse(null);
    }

    private static Next next(Row row, QueuePlace at) {
        String page = at.list() == QueuePlace.Shown.APPROVE ? "/hr/proposal" : "/hr/person";
        return new Next(
                row.name().full(), page + "?id=" + row.employeeId() + "&competency=" + row.competency() + suffix(at));
    }

    private List<Row> rows(QueuePlace from) {
        return switch (from.list()) {
            case APPROVE ->
                proposals.list(from.index(), 2).stream()
                        .map(row -> new Row(row.employeeId(), row.competency(), row.employee()))
                        .toList();
            case RENEW ->
                renewals.rows(from.index(), 2).stream()
                        .map(row -> new Row(row.employeeId(), row.competency(), row.name()))
                        .toList();
            default ->
                queue.rows(from.order(), from.descending(), viewer.getLanguage(), from.index(), 2).stream()
                        .map(row -> new Row(row.employeeId(), row.competency(), row.name()))
                        .toList();
        };
    }
}
