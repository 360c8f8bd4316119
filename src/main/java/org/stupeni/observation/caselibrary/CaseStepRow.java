package org.stupeni.observation.caselibrary;

import java.time.Instant;

/**
 * Something that was done with a case. Who did it is in the trail: trainers answer for the library, not in their own name.
 *
 * @param words what the contributor was told with it, or null
 */
public record CaseStepRow(CaseStepKind kind, String words, Instant at) {

    static final String QUERY = """
            select new org.stupeni.observation.caselibrary.CaseStepRow(s.kind, s.words, s.at)
            from CaseStep s where s.caseId = :case order by s.id
            """;

    /** How its mark looks. */
    public String mark() {
        return switch (kind) {
            case ACCEPTED, USED, ANCHORED, ROLE_PLAY, PLAY_NEXT, SCENE, SCENE_NEXT -> "met";
            case DECLINED, WITHDRAWN, TAKEN_OUT, PLAY_OUT, SCENE_OUT -> "missing";
            default -> "part";
        };
    }
}
