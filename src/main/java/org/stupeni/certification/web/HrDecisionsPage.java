package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.PendingDecisions;
import org.stupeni.certification.QueueEntry;
import org.stupeni.certification.RenewalEntry;
import org.stupeni.certification.RenewalQueue;
import org.stupeni.certification.proposal.ProposalQueue;
import org.stupeni.certification.proposal.ProposalRow;
import org.stupeni.certification.spread.Spreads;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Whom HR has to decide about, and what was decided last. */
@Named
@RequestScoped
public class HrDecisionsPage {

    private static final int ROWS = QueuePlace.ROWS;
    private static final int RECENT = 10;

    @Inject
    DecisionQueue queue;

    @Inject
    RenewalQueue renewalQueue;

    @Inject
    ProposalQueue proposalQueue;

    @Inject
    PendingDecisions pendingDecisions;

    @Inject
    Spreads spreads;

    @Inject
    WaitingElsewherePage elsewhere;

    @Inject
    CurrentPerson me;

    @Inject
    Decisions decisions;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private String sort;
    private String list;
    private QueuePlace.Shown shown = QueuePlace.Shown.DECIDE;
    private int proposed;
    private int ending;
    private List<ProposalRow> proposals = List.of();
    private List<RenewalEntry> renewals = List.of();
    private Map<Long, Set<String>> apart;
    private List<DecisionRow> pending;
    private String page;
    private QueueAddress address;
    private int count;
    private List<QueueEntry> entries = List.of();
    private List<DecisionRow> recent;
    private Framework framework;

    public void load() {
        framework = frameworks.current().framework();
        shown = "approve".equals(list)
                ? QueuePlace.Shown.APPROVE
                : "renew".equals(list) ? QueuePlace.Shown.RENEW : QueuePlace.Shown.DECIDE;
        count = queue.count();
        proposed = proposalQueue.count();
        ending = renewalQueue.count();
        address = QueueAddress.of(sort, page).within(pages());
        int first = (address.page() - 1) * ROWS;
        switch (shown) {
            case APPROVE -> proposals = proposalQueue.list(first, ROWS);
            case RENEW -> renewals = renewalQueue.list(first, ROWS);
            default -> entries = queue.list(address.order(), address.descending(), viewer.getLanguage(), first, ROWS);
        }
        apart = spreads.open(Stream.of(
                        proposals.stream().map(ProposalRow::employeeId),
                        renewals.stream().map(one -> one.row().employeeId()),
                        entries.stream().map(one -> one.row().employeeId()))
                .flatMap(ids -> ids)
                .toList());
        pending = pendingDecisions.by(me.getId(), RECENT);
        recent = decisions.recent(0, RECENT);
    }

    private int pages() {
        return (rows() + ROWS - 1) / ROWS;
    }

    private int rows() {
        return switch (shown) {
            case APPROVE -> proposed;
            case RENEW -> ending;
            default -> count;
        };
    }

    /** "decide", "approve" or "renew". */
    public String getShown() {
        return shown.word();
    }

    public int getCount() {
        return count;
    }

    /** How many proposals and measures wait for a second person. */
    public int getToApprove() {
        return proposed + elsewhere.getMeasureCount();
    }

    public int getEnding() {
        return ending;
    }

    public List<ProposalRow> getProposals() {
        return proposals;
    }

    public List<RenewalEntry> getRenewals() {
        return renewals;
    }

    /** What the reader has decided and can still take back. */
    public List<DecisionRow> getPending() {
        return pending;
    }

    /** Whether observers lie apart about this person in this competency, so that nobody certifies a level on what they saw. */
    public boolean isApart(Long employeeId, String competency) {
        return apart.getOrDefault(employeeId, Set.of()).contains(competency);
    }

    /** Whether an appeal overturned what the reader had decided about this level, so that somebody else decides. */
    public boolean isOverturned(QueueEntry entry) {
        return entry.overturned().contains(me.getId());
    }

    /** What the reader can do about a proposal, as far as the list tells. */
    public String partIn(ProposalRow row) {
        if (row.proposerId().equals(me.getId())) {
            return texts.of("certification_queue.part_own");
        }
        return texts.of("certification_queue.part_" + (row.employeeId().equals(me.getId()) ? "self" : "approve"));
    }

    public List<QueueEntry> getEntries() {
        return entries;
    }

    public List<DecisionRow> getRecent() {
        return recent;
    }

    /** The pages to go to; none where everything is on one. */
    public List<Integer> getPages() {
        return pages() < 2
                ? List.of()
                : IntStream.rangeClosed(1, pages()).boxed().toList();
    }

    public int getNumber() {
        return address.page();
    }

    /** "21–40 of 45". */
    public String getReport() {
        int first = (address.page() - 1) * ROWS;
        return texts.of("certification_queue.report", first + 1, Math.min(first + ROWS, rows()), rows());
    }

    /** What the address of the queue as a file ends with. */
    public String getSheetQuery() {
        return address.at(1).query();
    }

    /** What the address of a row says of its place, so that there is a way back and on from it. */
    public String placeOf(int row) {
        return QueuePlacePage.suffix(
                new QueuePlace(shown, address.order(), address.descending(), (address.page() - 1) * ROWS + row));
    }

    public String addressAt(int other) {
        return shown == QueuePlace.Shown.DECIDE
                ? address.at(other).toString()
                : "/hr/decisions?list=" + getShown() + "&page=" + other;
    }

    public String addressBy(String column) {
        return address.by(DecisionQueue.Order.valueOf(column)).toString();
    }

    public String directionOf(String column) {
        return address.direction(DecisionQueue.Order.valueOf(column));
    }

    /** The title of a competency; its id where the framework of today has none of that name. */
    public String titleOf(String competency) {
        return texts.in(framework.titleOf(competency));
    }

    /** "базовый": the name of a level inside a sentence. */
    public String nameOf(int level) {
        return texts.in(framework.nameOf(level)).toLowerCase(viewer.getLocale());
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
