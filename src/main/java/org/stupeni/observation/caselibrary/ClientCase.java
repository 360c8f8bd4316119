package org.stupeni.observation.caselibrary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.Refused;

/**
 * What happened to an employee with a difficult client. It is written, sent, perhaps returned with a question and sent again, then accepted into the library or
 * declined; until then its contributor can withdraw it, and from the library it can be taken out. The contributor's words and the trainers' wording stand beside each other.
 */
@Entity
@Table(name = "client_case")
class ClientCase {

    @Id
    @SequenceGenerator(name = "client_case", sequenceName = "client_case_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_case")
    @Column(name = "id")
    private Long id;

    @Column(name = "contributor_id", nullable = false, updatable = false)
    private Long contributorId;

    /** The contributor as long as it was not sent: unique, so that everybody has one draft. */
    @Column(name = "draft_of")
    private Long draftOf;

    @Enumerated(EnumType.STRING)
    @Column(name = "credit", nullable = false, length = 10)
    private Credit credit;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private CaseState state;

    /** The code of the language it is written in. */
    @Column(name = "written_in", nullable = false, length = 2)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", length = 10)
    private CaseChannel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "mood", length = 10)
    private ClientMood mood;

    @Column(name = "client", nullable = false, length = 2000)
    private String client;

    @Column(name = "did", nullable = false, length = 2000)
    private String did;

    @Column(name = "ended", nullable = false, length = 1000)
    private String ended;

    @Column(name = "better", nullable = false, length = 1000)
    private String better;

    /** How often trainers have worded it; 0 as long as nobody has. */
    @Column(name = "wording", nullable = false)
    private int wording;

    @Column(name = "title", nullable = false, length = 150)
    private String title = "";

    @Column(name = "worded_client", nullable = false, length = 2000)
    private String wordedClient = "";

    @Column(name = "worded_did", nullable = false, length = 2000)
    private String wordedDid = "";

    @Column(name = "worded_ended", nullable = false, length = 1000)
    private String wordedEnded = "";

    @Column(name = "worded_better", nullable = false, length = 1000)
    private String wordedBetter = "";

    @Column(name = "competency_id", length = 60)
    private String competency;

    @Column(name = "indicator_id", length = 60)
    private String indicator;

    @Column(name = "tags", nullable = false, length = 200)
    private String tags = "";

    /** What it is found by, see {@link CaseRules#search}. */
    @Column(name = "search", nullable = false, length = 2500)
    private String search = "";

    @Column(name = "begun_at", nullable = false, updatable = false)
    private Instant begunAt;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "first_sent_at")
    private Instant firstSentAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "first_answered_at")
    private Instant firstAnsweredAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ClientCase() {}

    ClientCase(Long contributorId, Instant now) {
        this.contributorId = contributorId;
        this.draftOf = contributorId;
        this.state = CaseState.DRAFT;
        this.begunAt = now;
    }

    /** What its contributor has typed, as far as it is typed. */
    void becomes(NewCase typed, Instant now) {
        demandWritable();
        CaseText text = typed.text();
        kind = CaseKind.named(typed.kind()).orElse(null);
        channel = CaseChannel.named(typed.channel()).orElse(null);
        mood = ClientMood.named(typed.mood()).orElse(null);
        credit = typed.named() ? Credit.NAMED : Credit.UNNAMED;
        language = CaseRules.language(text).code();
        client = text.client();
        did = text.did();
        ended = text.ended();
        better = text.better();
        savedAt = now;
        search = CaseRules.search(title + " " + tags + " " + (wording > 0 ? wordedClient : client));
    }

    void send(Instant now) {
        demandWritable();
        CaseRules.demandComplete(kind, channel, mood, text());
        state = CaseState.SENT;
        draftOf = null;
        sentAt = now;
        firstSentAt = firstSentAt == null ? now : firstSentAt;
    }

    void demandWritable() {
        if (!state.isWritable()) {
            throw new Refused("cases_act.sent_already");
        }
    }

    void withdraw() {
        if (!state.isUnanswered()) {
            throw new Refused("cases_act.closed");
        }
        state = CaseState.WITHDRAWN;
    }

    /**
     * Words it for the library and sorts it.
     *
     * @param seen the number of the wording that was on the page
     */
    void word(Wording wanted, String competencyOf, int seen, Instant now) {
        demandWorkedOn();
        if (seen != wording) {
            throw new Refused("cases_act.worded_meanwhile");
        }
        wording++;
        title = wanted.title();
        wordedClient = wanted.text().client();
        wordedDid = wanted.text().did();
        wordedEnded = wanted.text().ended();
        wordedBetter = wanted.text().better();
        kind = wanted.kind();
        competency = competencyOf;
        indicator = wanted.indicator();
        tags = wanted.tags();
        search = CaseRules.search(title + " " + tags + " " + wordedClient);
        savedAt = now;
    }

    void demandWorkedOn() {
        if (!state.isWorkedOn()) {
            throw new Refused("cases_act.closed");
        }
    }

    void giveBack(Instant now) {
        demandWaiting();
        answered(CaseState.RETURNED, now);
    }

    void decline(Instant now) {
        if (!state.isUnanswered()) {
            throw new Refused("cases_act.closed");
        }
        answered(CaseState.DECLINED, now);
    }

    void accept(Instant now) {
        demandWaiting();
        if (title.isEmpty()) {
            throw new Refused("cases_field.title_missing");
        }
        if (indicator == null) {
            throw new Refused("cases_field.indicator_missing");
        }
        CaseRules.demandComplete(worded());
        answered(CaseState.ACCEPTED, now);
    }

    /** What was made of it and who told it stay known; nobody reads it in the library any more. */
    void takeOut() {
        demandAccepted();
        state = CaseState.TAKEN_OUT;
    }

    private void demandWaiting() {
        if (state != CaseState.SENT) {
            throw new Refused(state == CaseState.RETURNED ? "cases_act.returned_now" : "cases_act.closed");
        }
    }

    void demandAccepted() {
        if (state != CaseState.ACCEPTED) {
            throw new Refused("cases_act.not_accepted");
        }
    }

    private void answered(CaseState answer, Instant now) {
        state = answer;
        answeredAt = now;
        firstAnsweredAt = firstAnsweredAt == null ? now : firstAnsweredAt;
    }

    CaseText text() {
        return new CaseText(client, did, ended, better);
    }

    CaseText worded() {
        return new CaseText(wordedClient, wordedDid, wordedEnded, wordedBetter);
    }

    Long id() {
        return id;
    }

    boolean isOf(Long person) {
        return contributorId.equals(person);
    }

    boolean isAccepted() {
        return state == CaseState.ACCEPTED;
    }

    boolean isDraft() {
        return state == CaseState.DRAFT;
    }

    /** Whether trainers may know of it. */
    boolean isSeen() {
        return CaseState.SEEN.contains(state);
    }

    Instant savedAt() {
        return savedAt;
    }
}
