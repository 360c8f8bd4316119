package org.stupeni.framework.draft;

import java.util.Optional;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Level;
import org.stupeni.platform.Json;
import org.stupeni.platform.Sha256;

/**
 * The part of a framework that one form shows. Two people who edit different parts do not meet.
 *
 * @param competency null for what belongs to none
 * @param level 0 for what belongs to none
 */
public record DraftPart(Kind kind, String competency, int level) {

    /** What a form can show. */
    public enum Kind {
        /** The names of the five levels. */
        SCALE,
        /** Which competencies there are, and in which order. */
        COMPETENCIES,
        /** Title and summary of a competency. */
        COMPETENCY,
        /** Summary and indicators of a level. */
        LEVEL,
        /** The rule of a level. */
        RULE
    }

    public static DraftPart scale() {
        return new DraftPart(Kind.SCALE, null, 0);
    }

    public static DraftPart competencies() {
        return new DraftPart(Kind.COMPETENCIES, null, 0);
    }

    public static DraftPart competency(String id) {
        return new DraftPart(Kind.COMPETENCY, id, 0);
    }

    public static DraftPart level(String competency, int level) {
        return new DraftPart(Kind.LEVEL, competency, level);
    }

    public static DraftPart rule(String competency, int level) {
        return new DraftPart(Kind.RULE, competency, level);
    }

    /** The fingerprint of the part as it is now: a form sends back the one it was made from. */
    public String seen(Framework framework) {
        Object content = switch (kind) {
            case SCALE -> framework.scale();
            case COMPETENCIES ->
                new Object[] {
                    framework.competencies().stream().map(Competency::id).toList(),
                    framework.retired().stream().map(Competency::id).toList()
                };
            case COMPETENCY ->
                framework
                        .competency(competency)
                        .map(found -> new Object[] {found.title(), found.summary()})
                        .orElse(null);
            case LEVEL ->
                found(framework)
                        .map(found -> new Object[] {found.summary(), found.indicators(), found.retired()})
                        .orElse(null);
            case RULE -> found(framework).map(Level::rule).orElse(null);
        };
        return content == null ? "" : Sha256.of(Json.write(content)).substring(0, 16);
    }

    private Optional<Level> found(Framework framework) {
        return framework.level(competency, level);
    }
}
