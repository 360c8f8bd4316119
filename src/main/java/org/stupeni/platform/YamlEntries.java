package org.stupeni.platform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The keys and values of one place of a YAML document that is written, in the order they are given. Equal values make equal texts. */
public final class YamlEntries {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(100_000)
            .setMaxSimpleKeyLength(128)
            .build();

    private final List<NodeTuple> tuples = new ArrayList<>();

    public YamlEntries text(String key, String value) {
        return put(key, scalar(value));
    }

    public YamlEntries flag(String key, boolean value) {
        return put(key, new ScalarNode(Tag.BOOL, String.valueOf(value), ScalarStyle.PLAIN));
    }

    public YamlEntries number(String key, BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return put(key, new ScalarNode(whole ? Tag.INT : Tag.FLOAT, plain(value), ScalarStyle.PLAIN));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Nothing is written of a text that is not there. */
    public YamlEntries local(String key, LocalText text) {
        return text == null
                ? this
                : map(key, new YamlEntries().text("ru", text.ru()).text("en", text.en()));
    }

    public YamlEntries map(String key, YamlEntries value) {
        return put(key, value.node());
    }

    public YamlEntries texts(String key, List<String> values) {
        List<Node> items = values.stream().<Node>map(YamlEntries::scalar).toList();
        return put(key, new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK));
    }

    public <T> YamlEntries list(String key, List<T> values, Function<T, YamlEntries> item) {
        List<Node> items =
                values.stream().<Node>map(value -> item.apply(value).node()).toList();
        return put(key, new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK));
    }

    /** Whether nothing was put here yet. */
    public boolean isEmpty() {
        return tuples.isEmpty();
    }

    private YamlEntries put(String key, Node value) {
        tuples.add(new NodeTuple(scalar(key), value));
        return this;
    }

    /** Lines stay lines. */
    private static ScalarNode scalar(String value) {
        return new ScalarNode(Tag.STR, value, value.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN);
    }

    private Node node() {
        return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }

    /** The text of the document. */
    public String yaml() {
        return new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(node()).iterator());
    }
}
