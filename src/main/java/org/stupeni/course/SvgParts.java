package org.stupeni.course;

import java.util.Set;

/** The parts of SVG that only draw and tell: nothing of them runs, loads or links anything. What is more, each user adds by itself. */
public final class SvgParts {

    public static final String NAMESPACE = "http://www.w3.org/2000/svg";

    public static final String ROOT = "svg";

    /** Elements whose words are seen. */
    public static final Set<String> WORDS = Set.of("text", "tspan");

    /** Elements whose words name the picture. */
    public static final Set<String> NAMES = Set.of("title", "desc");

    public static final Set<String> SHAPES =
            Set.of("g", "rect", "circle", "ellipse", "line", "path", "polyline", "polygon");

    /** Attributes that say where and how large something is. */
    public static final Set<String> GEOMETRY = Set.of(
            "x",
            "y",
            "dx",
            "dy",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "d",
            "points",
            "transform",
            "rotate",
            "text-anchor",
            "dominant-baseline");

    private SvgParts() {}

    /** Whether words stand in the element, seen or as a name. */
    public static boolean holdsWords(String element) {
        return WORDS.contains(element) || NAMES.contains(element);
    }

    /** Whether the element may stand below the root. */
    public static boolean isInner(String element) {
        return SHAPES.contains(element) || holdsWords(element);
    }
}
