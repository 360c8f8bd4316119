package org.stupeni.observation.caselibrary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.platform.Sha256;

/** Finds what in a text may tell who somebody is. It rather shows too much: whoever wrote the text knows what it is. Pure. */
public final class PersonalTraces {

    private PersonalTraces() {}

    /** Every trace in the order of the text; where two overlap, the graver one. */
    static List<Trace> find(String text) {
        List<Trace> found = new ArrayList<>();
        TracePatterns.all(text).forEach(trace -> {
            if (found.stream().noneMatch(trace::overlaps)) {
                found.add(trace);
            }
        });
        found.sort(Comparator.comparingInt(Trace::from));
        return found;
    }

    /** The whole text in its pieces, traces apart. */
    public static List<TracedPiece> pieces(String text) {
        List<TracedPiece> pieces = new ArrayList<>();
        int at = 0;
        for (Trace trace : find(text)) {
            if (trace.from() > at) {
                pieces.add(new TracedPiece(text.substring(at, trace.from()), null));
            }
            pieces.add(new TracedPiece(text.substring(trace.from(), trace.to()), trace.kind()));
            at = trace.to();
        }
        if (at < text.length()) {
            pieces.add(new TracedPiece(text.substring(at), null));
        }
        return pieces;
    }

    /** What kinds of traces a case has, the gravest first. */
    public static Set<TraceKind> kinds(CaseText text) {
        Set<TraceKind> kinds = EnumSet.noneOf(TraceKind.class);
        text.all().forEach(part -> find(part).forEach(trace -> kinds.add(trace.kind())));
        return kinds;
    }

    static boolean hasRefused(String text) {
        return find(text).stream().anyMatch(trace -> trace.kind().isRefused());
    }

    /** Names the traces of a case: what was said to be harmless says nothing of what is typed later. Empty where there are none. */
    public static String mark(CaseText text) {
        String all = text.all()
                .flatMap(part -> find(part).stream().map(trace -> part.substring(trace.from(), trace.to())))
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? "" : Sha256.of(all).substring(0, 16);
    }
}
