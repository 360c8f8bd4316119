package org.stupeni.quiz.studio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stupeni.course.draft.DialogueFields;
import org.stupeni.platform.Language;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.talk.TalkFindings;
import org.stupeni.question.talk.TalkFindings.Mark;
import org.stupeni.question.talk.TalkGraph;
import org.stupeni.question.talk.TalkPicture;

/** The map of a conversation in words and numbers: its picture, the same as a list, and what is wrong with its ways. */
public final class TalkMap {

    private static final int LONGEST = 21;

    private final ViewTexts texts;
    private final TalkGraph graph;
    private final TalkFindings findings;
    private final TalkPicture picture;
    private final List<String> ways;
    private final List<String> states;

    /**
     * A box of the picture and a line of the list.
     *
     * @param address of its fields on the page
     * @param kind which colours it has
     * @param sign what is wrong with it, or what it is, in a few words
     * @param exits where replies lead from it
     */
    public record Stop(
            int x, int y, String address, String kind, String name, String state, String sign, List<Exit> exits) {

        public int textX() {
            return x + 12;
        }

        /** Where the first, second and third line of words stand. */
        public int lineY(int line) {
            return y + 3 + 18 * line;
        }
    }

    /** Where a reply leads. */
    public record Exit(String address, String text) {}

    /** A line of the picture; {@code way} says whether the best or the worst way takes it. */
    public record Road(String path, String head, String way) {}

    TalkMap(Map<String, String> fields, Language language, ViewTexts texts) {
        this.texts = texts;
        graph = DialogueFields.graph(fields);
        findings = TalkFindings.of(graph);
        picture = TalkPicture.of(graph);
        ways = new ArrayList<>();
        states = new ArrayList<>();
        for (String list : List.of(DialogueFields.NODES, DialogueFields.ENDINGS)) {
            List<Map<String, String>> rows = DialogueFields.rows(fields, list);
            for (int i = 0; i < rows.size(); i++) {
                ways.add(list + "." + i);
                states.add(rows.get(i).getOrDefault("state." + language.code(), ""));
            }
        }
    }

    public int getWidth() {
        return picture.width();
    }

    public int getHeight() {
        return picture.height();
    }

    public int getBoxWidth() {
        return TalkPicture.BOX_WIDTH;
    }

    public int getBoxHeight() {
        return TalkPicture.BOX_HEIGHT;
    }

    public List<Stop> getStops() {
        return picture.boxes().stream().map(this::stop).toList();
    }

    private Stop stop(TalkPicture.Box box) {
        TalkGraph.Place place = graph.places().get(box.place());
        List<ExamSection.Count> marks = marks(box.place());
        String sign = marks.isEmpty() ? "" : marks.get(0).text();
        return new Stop(
                box.x(),
                box.y(),
                "#" + ways.get(box.place()),
                kind(box.place()),
                cut(place.id()),
                cut(states.get(box.place())),
                sign,
                place.exits().stream().map(this::exit).toList());
    }

    private Exit exit(TalkGraph.Exit exit) {
        OptionalInt to = graph.numberOf(exit.to());
        return to.isPresent()
                ? new Exit("#" + ways.get(to.getAsInt()), texts.of("talk_map.exit", exit.to(), signed(exit.points())))
                : new Exit(
                        "",
                        exit.to().isEmpty() ? texts.of("talk_map.nowhere") : texts.of("talk_map.missing", exit.to()));
    }

    private static String signed(int points) {
        return (points > 0 ? "+" : points < 0 ? "−" : "") + Math.abs(points);
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private String kind(int place) {
        Set<Mark> marks = findings.marks().get(place);
        if (marks.contains(Mark.UNREACHED)) {
            return "unreached";
        }
        if (marks.contains(Mark.DEAD_END) || marks.contains(Mark.NO_WAY_OUT) || marks.contains(Mark.LOOSE)) {
            return "dead";
        }
        if (marks.contains(Mark.CIRCLE)) {
            return "circle";
        }
        if (graph.places().get(place).isEnding()) {
            return graph.places().get(place).points() > 0 ? "good" : "ending";
        }
        return marks.contains(Mark.START) ? "start" : "node";
    }

    /** What is to be said of a place, the worst first. */
    List<ExamSection.Count> marks(int place) {
        Set<Mark> own = findings.marks().get(place);
        List<ExamSection.Count> marks = new ArrayList<>();
        for (Mark mark : List.of(Mark.UNREACHED, Mark.DEAD_END, Mark.LOOSE, Mark.NO_WAY_OUT, Mark.CIRCLE)) {
            if (own.contains(mark)) {
                marks.add(new ExamSection.Count(
                        "warning", texts.of("talk_mark." + mark.name().toLowerCase(Locale.ROOT))));
            }
        }
        if (own.contains(Mark.START)) {
            marks.add(new ExamSection.Count("accent", texts.of("talk_mark.start")));
        }
        TalkGraph.Place here = graph.places().get(place);
        if (here.isEnding()) {
            marks.add(new ExamSection.Count("neutral", texts.of("talk_mark.ending", signed(here.points()))));
        }
        return marks;
    }

    public List<Road> getRoads() {
        return picture.lines().stream()
                .map(line -> new Road(line.path(), line.head(), way(line)))
                .toList();
    }

    private String way(TalkPicture.Line line) {
        boolean best = takes(findings.best(), line);
        boolean worst = takes(findings.worst(), line);
        return line.isBack() ? "back" : best ? worst ? "both" : "best" : worst ? "worst" : "plain";
    }

    private static boolean takes(Optional<TalkFindings.Way> way, TalkPicture.Line line) {
        return way.filter(found -> found.takes(line.from(), line.to())).isPresent();
    }

    /** What is to be said of the conversation as a whole. */
    public List<ExamSection.Count> getSums() {
        List<ExamSection.Count> sums = new ArrayList<>();
        for (Mark mark : List.of(Mark.DEAD_END, Mark.LOOSE, Mark.UNREACHED, Mark.NO_WAY_OUT, Mark.CIRCLE)) {
            List<Integer> places = findings.with(mark);
            if (!places.isEmpty()) {
                String names = places.stream().map(this::name).collect(Collectors.joining(", "));
                sums.add(new ExamSection.Count(
                        "warning", texts.of("talk_sum." + mark.name().toLowerCase(Locale.ROOT), names)));
            }
        }
        sums.add(way(findings.best(), "talk_sum.best", "success"));
        sums.add(way(findings.worst(), "talk_sum.worst", "info"));
        return sums;
    }

    private ExamSection.Count way(Optional<TalkFindings.Way> way, String key, String kind) {
        return way.map(found -> new ExamSection.Count(
                        key.endsWith("best") && found.points() < 1 ? "warning" : kind,
                        texts.of(
                                key,
                                signed(found.points()),
                                found.places().stream().map(this::name).collect(Collectors.joining(" → ")))))
                .orElseGet(() -> new ExamSection.Count("warning", texts.of(key + "_none")));
    }

    private String name(int place) {
        String id = graph.places().get(place).id();
        return id.isEmpty() ? texts.of("talk_map.nameless") : id;
    }

    /** Who leads to a place, in words. */
    List<String> pointers(int place) {
        String id = graph.places().get(place).id();
        return IntStream.range(0, graph.places().size())
                .boxed()
                .flatMap(from -> {
                    List<TalkGraph.Exit> exits = graph.places().get(from).exits();
                    return IntStream.range(0, exits.size())
                            .filter(i -> !id.isEmpty() && exits.get(i).to().equals(id))
                            .mapToObj(i -> texts.of("talk_map.pointer", name(from), i + 1));
                })
                .toList();
    }
}
