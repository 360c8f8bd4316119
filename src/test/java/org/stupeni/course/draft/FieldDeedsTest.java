package org.stupeni.course.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.platform.Refused;

class FieldDeedsTest {

    private static final Map<String, String> TALK =
            NodeFields.of(NodeKind.BANK, """
                    id: q
                    type: dialogue
                    nodes:
                      - id: start
                        replies:
                          - id: r1
                            to: calm
                          - id: r2
                            to: lost
                      - id: calm
                        says:
                          ru: Спасибо
                        replies:
                          - id: r4
                            points:
                              co2-basics: 2
                            to: lost
                    endings:
                      - id: lost
                        points: -3
                    """).orElseThrow();

    private static final Map<String, String> EXAM =
            NodeFields.of(NodeKind.EXAM, """
                    level: 2
                    draw:
                      - count: 3
                        module: m1
                      - fix:
                          - b
                      - count: 5
                    """).orElseThrow();

    private static final Map<String, String> CHECKLIST =
            NodeFields.of(NodeKind.CHECKLIST, """
                    minutes: 2
                    items:
                      - id: greets
                        indicators:
                          - c2-a
                        anchors:
                          1:
                            ru: а
                            en: b
                      - id: item-3
                        indicators: []
                    """).orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "items.add | greets[c2-a] item-3[] item-3-2[] | items.2",
                "items.0.copy | greets[c2-a] greets-2[c2-a] item-3[] | items.1",
                "items.0.down | item-3[] greets[c2-a] | items.1",
                "items.0.up | greets[c2-a] item-3[] | items.0",
                "items.1.remove | greets[c2-a] | items.0",
            })
    void theItemsOfAChecklist(String deed, String items, String place) {
        FieldDeeds.Done done = FieldDeeds.of(CHECKLIST, deed, null);

        assertThat(ChecklistFields.rows(done.fields()).stream()
                        .map(row -> row.get("id") + ChecklistFields.indicators(row))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(items);
        assertThat(done.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"items.fix", "items.2.up", "items.0.rename", "items.0.pick", "nodes.add", "draw.add"})
    void whatAChecklistHasNoButtonFor(String deed) {
        assertThatThrownBy(() -> FieldDeeds.of(CHECKLIST, deed, "a"))
                .isInstanceOf(Refused.class)
                .hasMessage("blueprint_deed.unknown");
        assertThatThrownBy(() -> FieldDeeds.of(TALK, "nodes.0.copy", "a")).hasMessage("blueprint_deed.unknown");
    }

    /** The nodes and endings with where their replies lead. */
    private static String told(Map<String, String> fields) {
        String nodes = FieldRows.of(fields, "nodes").stream()
                .map(node -> node.get("id")
                        + FieldRows.of(node, "replies").stream()
                                .map(reply -> reply.get("id") + ">" + reply.get("to"))
                                .toList())
                .collect(Collectors.joining(" "));
        return nodes + " "
                + FieldRows.of(fields, "endings").stream()
                        .map(ending -> "!" + ending.get("id"))
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "save | | start[r1>calm, r2>lost] calm[r4>lost] !lost | ''",
                "nodes.add | | start[r1>calm, r2>lost] calm[r4>lost] node-1[r3>null, r5>null] !lost | nodes.2",
                "endings.add | | start[r1>calm, r2>lost] calm[r4>lost] !lost !ending-1 | endings.1",
                "nodes.1.replies.add | | start[r1>calm, r2>lost] calm[r4>lost, r3>null] !lost | nodes.1.replies.1",
                "nodes.0.replies.1.up | | start[r2>lost, r1>calm] calm[r4>lost] !lost | nodes.0.replies.0",
                "nodes.0.replies.0.remove | | start[r2>lost] calm[r4>lost] !lost | nodes.0.replies.0",
                "nodes.0.down | | calm[r4>lost] start[r1>calm, r2>lost] !lost | nodes.1",
                "nodes.0.up | | start[r1>calm, r2>lost] calm[r4>lost] !lost | nodes.0",
                "nodes.1.down | | start[r1>calm, r2>lost] calm[r4>lost] !lost | nodes.1",
                "nodes.1.remove | | start[r1>calm, r2>lost] !lost | nodes.0",
                "endings.0.remove | | start[r1>calm, r2>lost] calm[r4>lost]  | endings",
                "nodes.1.rename | soothed | start[r1>soothed, r2>lost] soothed[r4>lost] !lost | nodes.1",
                "nodes.1.rename | calm | start[r1>calm, r2>lost] calm[r4>lost] !lost | nodes.1",
                "endings.0.rename | gone | start[r1>calm, r2>gone] calm[r4>gone] !gone | endings.0",
            })
    void whatButtonsDoToAConversation(String deed, String word, String talk, String place) {
        FieldDeeds.Done done = FieldDeeds.of(TALK, deed, word);

        assertThat(told(done.fields()).strip()).isEqualTo(talk.strip());
        assertThat(done.place()).isEqualTo(place);
        if (!deed.equals("nodes.1.remove")) {
            assertThat(done.fields()).containsValue("Спасибо");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "draw.add | | 3 b 5 1",
                "draw.fix | | 3 b 5 ''",
                "draw.0.down | | b 3 5",
                "draw.2.up | | 3 5 b",
                "draw.1.remove | | 3 5",
                "draw.1.pick | a | 3 a,b 5",
                "draw.1.pick | b | 3 b 5",
                "draw.1.drop-b | | 3 '' 5",
            })
    void whatButtonsDoToABlueprint(String deed, String word, String rows) {
        assertThat(ExamFields.rows(FieldDeeds.of(EXAM, deed, word).fields()).stream()
                        .map(row -> row.getOrDefault("count", row.getOrDefault("fix", "")))
                        .map(text -> text.isEmpty() ? "''" : text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(rows);
    }

    @Test
    void aReplyThatLeadsToANewPlaceMakesIt() {
        Map<String, String> fields = new LinkedHashMap<>(TALK);
        fields.put("nodes.0.replies.0.to", DialogueFields.NEW_NODE);
        fields.put("nodes.0.replies.1.to", DialogueFields.NEW_ENDING);

        String document = NodeFields.document(fields).orElseThrow();

        assertThat(told(NodeFields.of(NodeKind.BANK, document).orElseThrow()))
                .isEqualTo("start[r1>node-1, r2>ending-1] calm[r4>lost] node-1[r3>, r5>] !lost !ending-1");
        assertThat(NodeFields.document(FieldDeeds.of(fields, "save", null).fields()))
                .contains(document);
    }

    @Test
    void repliesCanHavePointsForOneMoreIndicator() {
        assertThat(DialogueFields.indicators(
                        FieldDeeds.of(TALK, "points.add", "co3-loyalty").fields()))
                .containsExactly("co2-basics", "co3-loyalty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nodes.9.up",
                "nodes.0.replies.7.remove",
                "nodes.7.replies.add",
                "draw.add",
                "draw.0.up",
                "nodes.0.pick",
                "nodes.0.replies.0.rename",
                "nodes.fix",
                "nodes.99999999999.up",
                "endings.0.explode",
                "",
                "nodes",
            })
    void whatIsForgedIsRefused(String deed) {
        refused(TALK, deed, "x", "blueprint_deed.unknown");
    }

    @Test
    void whatIsForgedOfAnExamIsRefused() {
        for (String deed : List.of("nodes.add", "draw.3.up", "draw.0.pick", "draw.0.drop-b", "draw.0.rename")) {
            refused(EXAM, deed, "x", "blueprint_deed.unknown");
        }
        refused(Map.of(), "draw.add", null, "blueprint_deed.unknown");
    }

    @ParameterizedTest
    @CsvSource({"'', no_id", "Имя, no_id", "two words, no_id", "lost, id_taken", "start, id_taken"})
    void aNameHasToBeFree(String name, String key) {
        refused(TALK, "nodes.1.rename", name, "talk_deed." + key);
    }

    @Test
    void whatIsNotChosenIsRefused() {
        refused(EXAM, "draw.1.pick", "", "blueprint_deed.none_picked");
        refused(TALK, "points.add", null, "blueprint_deed.none_picked");
        refused(Map.of("form", "dialogue"), "points.add", "co2-basics", "talk_deed.no_replies");
    }

    private static void refused(Map<String, String> fields, String deed, String word, String key) {
        assertThatThrownBy(() -> FieldDeeds.of(fields, deed, word))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void bandsAreAddedMovedAndRemoved() {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(NodeFields.FORM, "exam"));
        for (String since : List.of("share", "cut", "share")) {
            FieldDeeds.Done done = FieldDeeds.of(fields, "bands.add", null);
            fields = done.fields();
            assertThat(fields).containsEntry(done.place() + ".since", since);
        }
        fields.put("bands.2.from", "90");
        fields = FieldDeeds.of(fields, "bands.2.up", null).fields();
        assertThat(fields).containsEntry("bands.1.from", "90").containsEntry("bands.2.since", "cut");
        for (int i = 0; i < 3; i++) {
            fields = FieldDeeds.of(fields, "bands.0.remove", null).fields();
        }
        assertThat(NodeFields.document(fields).orElseThrow()).doesNotContain("bands");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bands.fix", "bands.0.copy", "bands.0.rename", "bands.0.pick", "bands.7.up", "bands.0"})
    void whatIsNoDeedOfABandIsRefused(String deed) {
        Map<String, String> fields = FieldDeeds.of(EXAM, "bands.add", null).fields();

        assertThatThrownBy(() -> FieldDeeds.of(fields, deed, "x")).hasMessage("blueprint_deed.unknown");
        assertThatThrownBy(() -> FieldDeeds.of(CHECKLIST, "bands.add", null)).hasMessage("blueprint_deed.unknown");
    }
}
