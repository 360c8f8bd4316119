package org.stupeni.quiz.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stupeni.course.draft.DialogueFields;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The fields of a conversation, place by place, and its map. */
@Named
@RequestScoped
public class AuthorDraftDialoguePage {

    private static final int LONGEST = 44;

    @Inject
    AskedDraft asked;

    @Inject
    AuthorDraftPlanPage fields;

    @Inject
    FieldLists lists;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private Map<String, String> made;
    private Map<String, String> drawn;
    private TalkMap map;
    private List<TalkPlace> nodes;
    private List<TalkPlace> endings;
    private Map<String, String> indicators;

    /** The rows are read again when a button has changed them. */
    private void read() {
        if (made != fields.getParts()) {
            made = fields.getParts();
            getMap();
            indicators = lists.indicators("");
            Map<String, String> targets = targets();
            FieldMaker maker = fields.maker();
            int count = DialogueFields.rows(made, DialogueFields.NODES).size();
            nodes = places(DialogueFields.NODES, 0, maker, targets);
            endings = places(DialogueFields.ENDINGS, count, maker, targets);
        }
    }

    /** What a reply can lead to. */
    private Map<String, String> targets() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put("", texts.of("talk_form.choose_target"));
        for (String list : List.of(DialogueFields.NODES, DialogueFields.ENDINGS)) {
            for (Map<String, String> row : DialogueFields.rows(made, list)) {
                String id = row.getOrDefault("id", "");
                String says =
                        cut(row.getOrDefault("says." + viewer.getLanguage().code(), ""));
                if (!id.isEmpty()) {
                    items.putIfAbsent(
                            id,
                            texts.of(
                                    list.equals(DialogueFields.NODES) ? "talk_form.to_node" : "talk_form.to_ending",
                                    id,
                                    says));
                }
            }
        }
        items.put(DialogueFields.NEW_NODE, texts.of("talk_form.new_node"));
        items.put(DialogueFields.NEW_ENDING, texts.of("talk_form.new_ending"));
        return items;
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private List<TalkPlace> places(String list, int before, FieldMaker maker, Map<String, String> targets) {
        List<Map<String, String>> rows = DialogueFields.rows(made, list);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> place(list, i, before + i, rows.get(i), maker, targets))
                .toList();
    }

    private TalkPlace place(
            String list, int i, int number, Map<String, String> row, FieldMaker maker, Map<String, String> targets) {
        String id = list + "." + i;
        boolean ending = list.equals(DialogueFields.ENDINGS);
        List<PlainField> own = new ArrayList<>(maker.lines(id + ".state"));
        own.addAll(maker.areas(id + ".says"));
        if (ending) {
            own.addAll(maker.areas(id + ".feedback"));
        }
        List<Map<String, String>> replies = DialogueFields.rows(row, DialogueFields.REPLIES);
        return new TalkPlace(
                id,
                row.getOrDefault("id", ""),
                texts.of(ending ? "talk_row.ending" : "talk_row.node", i + 1),
                ending,
                own,
                ending ? maker.number(id + ".points") : null,
                map.pointers(number),
                map.marks(number),
                IntStream.range(0, replies.size())
                        .mapToObj(j -> reply(id + ".replies." + j, j, maker, targets))
                        .toList(),
                maker.told(id),
                maker.hidden(id + ".id"));
    }

    private TalkPlace.Reply reply(String id, int number, FieldMaker maker, Map<String, String> targets) {
        List<PlainField> own = new ArrayList<>(maker.areas(id + ".text"));
        own.addAll(maker.areas(id + ".feedback"));
        return new TalkPlace.Reply(
                id,
                texts.of("talk_row.reply", number + 1),
                own,
                counted().stream()
                        .map(indicator -> named(maker.number(id + ".points." + indicator), indicator))
                        .toList(),
                maker.select(id + ".to", targets),
                maker.told(id),
                maker.hidden(id + ".id"));
    }

    /** The indicators that replies have points for, and the question's own. */
    private Set<String> counted() {
        Set<String> counted = new TreeSet<>(DialogueFields.indicators(made));
        String own = made.getOrDefault("indicator", "");
        if (indicators.containsKey(own)) {
            counted.add(own);
        }
        return counted;
    }

    private PlainField named(PlainField field, String indicator) {
        return new PlainField(
                field.id(),
                texts.of("talk_form.points_for", cut(indicators.getOrDefault(indicator, indicator))),
                field.kind(),
                field.value(),
                field.lang(),
                field.choices(),
                field.told());
    }

    public List<PlainField> getHead() {
        FieldMaker maker = fields.maker();
        return List.of(
                maker.select("indicator", lists.indicators("")),
                maker.select("lesson", lists.lessons(asked.rows())),
                maker.select("difficulty", lists.difficulty()),
                maker.line(DialogueFields.TAGS));
    }

    public List<PlainField> getAsks() {
        return fields.maker().areas("ask");
    }

    public List<PlainField> getHints() {
        FieldMaker maker = fields.maker();
        return Stream.of("hint", "feedback")
                .flatMap(id -> maker.areas(id).stream())
                .toList();
    }

    /** The question's own id goes with the form and is not shown. */
    public PlainField getQuestion() {
        return fields.maker().hidden(DialogueFields.QUESTION);
    }

    public List<TalkPlace> getNodes() {
        read();
        return nodes;
    }

    public List<TalkPlace> getEndings() {
        read();
        return endings;
    }

    /** The map alone is asked for after each save. */
    public TalkMap getMap() {
        if (drawn != fields.getParts()) {
            drawn = fields.getParts();
            map = new TalkMap(drawn, viewer.getLanguage(), texts);
        }
        return map;
    }

    /** The indicators that replies can have points for, too. */
    public List<PlainField.Choice> getMoreIndicators() {
        read();
        Set<String> counted = counted();
        return indicators.entrySet().stream()
                .filter(indicator -> !counted.contains(indicator.getKey()))
                .map(indicator -> new PlainField.Choice(indicator.getKey(), indicator.getValue(), false))
                .toList();
    }
}
