package org.stupeni.certification.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.PendingDecisions;
import org.stupeni.certification.independence.Tie;
import org.stupeni.certification.independence.Ties;
import org.stupeni.certification.proposal.ProposalAnswerRow;
import org.stupeni.certification.proposal.ProposalRow;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.certification.proposal.Quoted;
import org.stupeni.certification.spread.web.SpreadsPage;
import org.stupeni.certification.web.OpenWords;
import org.stupeni.evidence.EvidenceRow;
import org.stupeni.evidence.Explanations;
import org.stupeni.evidence.LevelLines;
import org.stupeni.evidence.ToldEvidence;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** A level that two people decide: everything the second one has to know, and the proposal. What the reader may do is for {@link HrProposalSeatPage} to say. */
@Named
@RequestScoped
public class HrProposalPage {

    private static final int EARLIER = 20;

    @Inject
    People people;

    @Inject
    Frameworks frameworks;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    PendingDecisions pendingDecisions;

    @Inject
    Proposals proposals;

    @Inject
    Ties ties;

    @Inject
    SpreadsPage spreads;

    @Inject
    Explanations explanations;

    @Inject
    OpenWords words;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private String title;
    private OpenDecision open;
    private LevelLines explained;
    private ProposalRow proposal;
    private Quoted.Stale stale;
    private List<ProposalAnswerRow> earlier;
    private List<ToldEvidence> fresh;
    private TiedPeople tied;
    private int seen;
    private Long answered;

    /** Reads the address itself: when a form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<Long> id = AddressId.of(Faces.getRequestParameter("id"));
        Optional<Competency> competency =
                frameworks.current().framework().competency(String.valueOf(Faces.getRequestParameter("competency")));
        if (id.isEmpty() || competency.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        title = texts.in(competency.get().title());
        readAgain(id.get(), competency.get().id());
        if (getPerson() == null) {
            Faces.responseSendError(404, "");
        }
    }

    private void readAgain(Long id, String competency) {
        open = openDecisions.open(id, competency);
        spreads.knows(open.ledger());
        seen = open.decided();
        proposal = proposals.open(id, competency).orElse(null);
        answered = proposal == null ? null : proposal.id();
        stale = proposal == null ? null : proposals.stale(proposal, open).orElse(null);
        fresh = proposal == null ? List.of() : tell(open.ledger().in(competency, proposal.proposedAt()));
        explained = explanations
                .explainToHr(open.ground(), Math.max(getLevel(), Framework.LOWEST + 1), viewer.getLanguage())
                .orElseThrow();
        earlier = proposals.answers(id, competency, EARLIER);
        Map<Long, Set<Tie>> found = ties.of(open, proposal == null ? null : proposal.proposerId());
        tied = new TiedPeople(id, found, people.findAll(found.keySet()));
    }

    private List<ToldEvidence> tell(List<EvidenceRow> rows) {
        return rows.isEmpty()
                ? List.of()
                : explanations.tell(open.employeeId(), rows, open.assessed().version(), viewer.getLanguage());
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    /** Shows how things stand now. */
    void readAgain() {
        readAgain(open.employeeId(), open.competency());
    }

    /** What has changed since the proposal, in a sentence. */
    public String getStaleText() {
        return stale == null ? "" : texts.of("proposal_act.stale_" + stale);
    }

    /** @throws Refused if nobody can approve the proposal any more */
    void demandFresh() {
        if (isStale()) {
            throw new Refused("proposal_act.stale_" + stale);
        }
    }

    /** Whether nobody can approve the proposal any more. */
    boolean isStale() {
        return stale != null;
    }

    /** What a lapsed proposal fell by, or the answerer's words. */
    public String reasonOf(ProposalAnswerRow row) {
        return row.isLapsed() ? texts.of("proposal_page.why_" + row.reason()) : row.reason();
    }

    /** The decision whose certificate is still to be issued, or null. */
    public DecisionRow getPending() {
        return open.pending() == null
                ? null
                : pendingDecisions.of(open.employeeId(), open.competency()).orElse(null);
    }

    /** What a new period begins with, or null for a first one. */
    public String getPeriod() {
        return words.period(open);
    }

    /** The level that is proposed, else the one in question. */
    public int getLevel() {
        return proposal == null ? open.level() : proposal.level();
    }

    public List<TiedLine> getLines() {
        return tied.lines(tie -> texts.of("certification_tie." + tie.word()));
    }

    /** Whether somebody has declared a conflict of interest. */
    public boolean isConflict() {
        return tied.isConflict();
    }

    TiedPeople getTied() {
        return tied;
    }

    public PersonRow getPerson() {
        return tied == null ? null : tied.person();
    }

    public String getTitle() {
        return title;
    }

    public OpenDecision getOpen() {
        return open;
    }

    public LevelLines getExplained() {
        return explained;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public List<ProposalAnswerRow> getEarlier() {
        return earlier;
    }

    /** What the ledger has learned since the proposal was made. */
    public List<ToldEvidence> getFresh() {
        return fresh;
    }

    /** How many decisions there were when the page was shown. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** The proposal that the page showed. */
    public Long getAnswered() {
        return answered;
    }

    public void setAnswered(Long answered) {
        this.answered = answered;
    }
}
