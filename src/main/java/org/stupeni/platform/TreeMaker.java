package org.stupeni.platform;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Makes the tree of a YAML text; what several places refer to is made once. */
final class TreeMaker {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(10)
            .setCodePointLimit(2_000_000)
            .build();

    private final Map<Node, YamlTree> made = new IdentityHashMap<>();

    private TreeMaker() {}

    /** Reads a text. */
    static YamlTree.Reading of(String text) {
        try {
            return new Compose(SETTINGS)
                    .composeString(text)
                    .map(root -> new YamlTree.Reading(Optional.of(new TreeMaker().tree(root)), 0, null))
                    .orElseGet(() -> new YamlTree.Reading(Optional.empty(), 0, "is empty"));
        } catch (MarkedYamlEngineException e) {
            return new YamlTree.Reading(
                    Optional.empty(),
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0),
                    "is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            return new YamlTree.Reading(Optional.empty(), 0, "is no YAML: " + e.getMessage());
        }
    }

    private YamlTree tree(Node node) {
        if (made.containsKey(node)) {
            return Optional.ofNullable(made.get(node))
                    .orElseThrow(() -> new YamlEngineException("something in it is a part of itself"));
        }
        made.put(node, null);
        YamlTree tree = made(node);
        made.put(node, tree);
        return tree;
    }

    private YamlTree made(Node node) {
        int line = line(node);
        if (node instanceof ScalarNode scalar) {
            return new YamlTree.Scalar(line, scalar.getValue());
        }
        if (node instanceof SequenceNode sequence) {
            return new YamlTree.Sequence(
                    line, sequence.getValue().stream().map(this::tree).toList());
        }
        List<YamlTree.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entries.add(new YamlTree.Entry(line(key), key.getValue(), tree(tuple.getValueNode())));
            }
        }
        return new YamlTree.Mapping(line, entries);
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
