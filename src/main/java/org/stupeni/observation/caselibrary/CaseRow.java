package org.stupeni.observation.caselibrary;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.Beginning;

/**
 * A case as pages show it.
 *
 * @param language the code of the language it is written in
 * @param text what its contributor wrote
 * @param worded how trainers worded it; empty where nobody has
 * @param wording how often they did
 */
public record CaseRow(
        Long id,
        Long contributorId,
        PersonName contributor,
        Credit credit,
        CaseState state,
        String language,
        CaseKind kind,
        CaseChannel channel,
        ClientMood mood,
        CaseText text,
        int wording,
        String title,
        CaseText worded,
        String competency,
        String indicator,
        String tags,
        Instant savedAt,
        Instant sentAt,
        Instant firstSentAt,
        Instant answeredAt) {

    private static final int LONGEST_LABEL = 80;

    static final String QUERY = """
            select new org.stupeni.observation.caselibrary.CaseRow(c.id, c.contributorId, e.name, c.credit, c.state, c.language, c.kind,
                c.channel, c.mood, c.client, c.did, c.ended, c.better, c.wording, c.title, c.wordedClient, c.wordedDid, c.wordedEnded,
                c.wordedBetter, c.competency, c.indicator, c.tags, c.savedAt, c.sentAt, c.firstSentAt, c.answeredAt)
            from ClientCase c join Employee e on e.id = c.contributorId
            """;

    /** As the query makes it. */
    public CaseRow(
            Long id,
            Long contributorId,
            PersonName contributor,
            Credit credit,
            CaseState state,
            String language,
            CaseKind kind,
            CaseChannel channel,
            ClientMood mood,
            String client,
            String did,
            String ended,
            String better,
            int wording,
            String title,
            String wordedClient,
            String wordedDid,
            String wordedEnded,
            String wordedBetter,
            String competency,
            String indicator,
            String tags,
            Instant savedAt,
            Instant sentAt,
            Instant firstSentAt,
            Instant answeredAt) {
        this(
                id,
                contributorId,
                contributor,
                credit,
                state,
                language,
                kind,
                channel,
                mood,
                new CaseText(client, did, ended, better),
                wording,
                title,
                new CaseText(wordedClient, wordedDid, wordedEnded, wordedBetter),
                competency,
                indicator,
                tags,
                savedAt,
                sentAt,
                firstSentAt,
                answeredAt);
    }

    public boolean isNamed() {
        return credit == Credit.NAMED;
    }

    public boolean isWorded() {
        return wording > 0;
    }

    /** What is read in the library and turned into other things: the trainers' words, or as long as there are none the contributor's. */
    public CaseText shown() {
        return isWorded() ? worded : text;
    }

    public boolean isDraft() {
        return state == CaseState.DRAFT;
    }

    public boolean isSent() {
        return state == CaseState.SENT;
    }

    public boolean isReturned() {
        return state == CaseState.RETURNED;
    }

    public boolean isAccepted() {
        return state == CaseState.ACCEPTED;
    }

    /** Whether it is or was in the library, so that things may have been made of it. */
    public boolean isPublished() {
        return isAccepted() || state == CaseState.TAKEN_OUT;
    }

    public boolean isUnanswered() {
        return state.isUnanswered();
    }

    public boolean isWritable() {
        return state.isWritable();
    }

    public boolean isWorkedOn() {
        return state.isWorkedOn();
    }

    public boolean isOf(Long person) {
        return contributorId.equals(person);
    }

    public List<String> tagList() {
        return tags.isEmpty() ? List.of() : Arrays.asList(tags.split(", "));
    }

    /** Its beginning, where it has no title yet. */
    public String label() {
        return title.isEmpty() ? Beginning.of(shown().client(), LONGEST_LABEL) : title;
    }

    /** The colour of its mark in pages. */
    public String colour() {
        return switch (state) {
            case ACCEPTED -> "success";
            case RETURNED -> "warning";
            case SENT -> "accent";
            case DRAFT, DECLINED, WITHDRAWN, TAKEN_OUT -> "info";
        };
    }
}
