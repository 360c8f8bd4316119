package org.stupeni.evidence;

/** Where HR looks at what a piece of evidence rests on. */
public final class HrPlaces {

    private HrPlaces() {}

    /** The page of the attempt, document, observation or panel; null for what has no page of its own. */
    public static String of(Source source) {
        return switch (source.kind()) {
            case Source.ATTEMPT -> "/hr/attempt?id=" + source.id();
            case Source.DOCUMENT -> "/hr/document?id=" + source.id();
            case Source.OBSERVATION -> "/hr/observation?id=" + source.id();
            case Source.PANEL -> "/hr/panel?id=" + source.id();
            default -> null;
        };
    }
}
