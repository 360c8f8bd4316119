package org.stupeni.question.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Conversations for tests, written in one line: {@code a>b+2,c-1;b>!e;c;!e=3}. */
final class Talks {

    private Talks() {}

    /** Places with {@code ;} between them: an ending begins with {@code !} and may have points; exits stand behind {@code >}, each with its points or without. */
    static TalkGraph of(String text) {
        List<TalkGraph.Place> places = new ArrayList<>();
        for (String place : text.split(";")) {
            if (place.startsWith("!")) {
                String[] parts = place.substring(1).split("=");
                places.add(new TalkGraph.Place(
                        parts[0], true, parts.length == 1 ? 0 : Integer.parseInt(parts[1]), List.of()));
            } else {
                String[] parts = place.split(">");
                List<TalkGraph.Exit> exits = parts.length == 1
                        ? List.of()
                        : Stream.of(parts[1].split(",", -1)).map(Talks::exit).toList();
                places.add(new TalkGraph.Place(parts[0], false, 0, exits));
            }
        }
        return new TalkGraph(places);
    }

    private static TalkGraph.Exit exit(String text) {
        String to = text.replaceFirst("[+-]\\d+$", "");
        String points = text.substring(to.length());
        return new TalkGraph.Exit(to, points.isEmpty() ? 0 : Integer.parseInt(points));
    }

    /** Any graph: circles, dead ends, ids that stand twice, replies that lead nowhere. */
    static TalkGraph any(Random random) {
        int nodes = random.nextInt(31);
        int endings = random.nextInt(11);
        List<TalkGraph.Place> places = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            List<TalkGraph.Exit> exits = new ArrayList<>();
            for (int j = random.nextInt(6); j > 0; j--) {
                exits.add(new TalkGraph.Exit("p" + random.nextInt(nodes + endings + 2), random.nextInt(21) - 10));
            }
            places.add(new TalkGraph.Place(random.nextInt(12) == 0 ? "p0" : "p" + i, false, 0, exits));
        }
        for (int i = 0; i < endings; i++) {
            places.add(new TalkGraph.Place("p" + (nodes + i), true, random.nextInt(21) - 10, List.of()));
        }
        return new TalkGraph(places);
    }
}
