package org.stupeni.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
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
import org.stupeni.platform.LocalText;

/**
 * Writes a question as its author would: the form that {@link QuestionReader} reads. What is usual is left out; every text of a language is a line of its
 * own or a block of lines, so that two versions can be laid beside each other line by line.
 */
public final class QuestionWriter {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(100_000)
            .setMaxSimpleKeyLength(128)
            .build();

    private QuestionWriter() {}

    /** The document of one question. */
    public static String write(Question question) {
        Entries entries = new Entries()
                .text("id", question.id())
                .text("type", question.type().word())
                .text("indicator", question.indicator())
                .text("lesson", question.lesson())
                .number("difficulty", BigDecimal.valueOf(question.difficulty()))
                .local("ask", question.ask());
        task(entries, question.task());
        entries.local("hint", question.hint()).local("feedback", question.feedback());
        return new Present(SETTINGS)
                .emitToString(
                        new Serialize(SETTINGS).serializeOne(entries.node()).iterator());
    }

    private static void task(Entries entries, Task task) {
        if (task instanceof Choice choice) {
            choice(entries, choice);
        } else if (task instanceof Matching matching) {
            entries.list("pairs", matching.pairs(), QuestionWriter::pair);
            if (!matching.extra().isEmpty()) {
                entries.list(
                        "extra",
                        matching.extra(),
                        extra -> new Entries().text("id", extra.id()).local("text", extra.text()));
            }
        } else if (task instanceof Ordering ordering) {
            entries.text("credit", word(ordering.credit()))
                    .list(
                            "steps",
                            ordering.steps(),
                            step -> new Entries()
                                    .text("id", step.id())
                                    .local("text", step.text())
                                    .local("feedback", step.feedback()));
        } else if (task instanceof Numeric numeric) {
            numeric(entries, numeric);
        } else if (task instanceof ShortText words) {
            words(entries, words);
        } else if (task instanceof Cloze cloze) {
            entries.local("text", cloze.text()).list("gaps", cloze.gaps(), QuestionWriter::gap);
        } else if (task instanceof Open open) {
            open(entries, open);
        } else if (task instanceof Judgement judgement) {
            entries.text("credit", word(judgement.credit()))
                    .list(
                            "reactions",
                            judgement.reactions(),
                            reaction -> new Entries()
                                    .text("id", reaction.id())
                                    .number("key", BigDecimal.valueOf(reaction.key()))
                                    .local("text", reaction.text())
                                    .local("feedback", reaction.feedback()));
        } else if (task instanceof Dialogue dialogue) {
            entries.list("nodes", dialogue.nodes(), QuestionWriter::node)
                    .list("endings", dialogue.endings(), QuestionWriter::ending);
        }
    }

    private static void choice(Entries entries, Choice choice) {
        if (choice.type() == QuestionType.TRUE_FALSE) {
            Choice.Option yes = choice.options().stream()
                    .filter(option -> option.id().equals("true"))
                    .findFirst()
                    .orElseThrow();
            Choice.Option no = choice.options().stream()
                    .filter(option -> option.id().equals("false"))
                    .findFirst()
                    .orElseThrow();
            entries.flag("answer", yes.right())
                    .local("when-true", yes.feedback())
                    .local("when-false", no.feedback());
            return;
        }
        if (choice.credit() != Choice.usual(choice.type())) {
            entries.text("credit", word(choice.credit()));
        }
        options(entries, choice);
    }

    private static void options(Entries entries, Choice choice) {
        entries.list("options", choice.options(), option -> {
            Entries one = new Entries().text("id", option.id());
            if (option.right()) {
                one.flag("right", true);
            }
            return one.local("text", option.text()).local("feedback", option.feedback());
        });
    }

    private static Entries pair(Matching.Pair pair) {
        return new Entries()
                .text("id", pair.id())
                .local("left", pair.left())
                .local("right", pair.right())
                .local("feedback", pair.feedback());
    }

    private static void numeric(Entries entries, Numeric numeric) {
        entries.list("values", numeric.values(), value -> {
            Entries one = new Entries().number("value", value.value());
            if (value.tolerance().signum() != 0 || value.percent()) {
                if (value.percent()) {
                    one.text("tolerance", value.tolerance().toPlainString() + "%");
                } else {
                    one.number("tolerance", value.tolerance());
                }
            }
            return points(one, value.points()).local("feedback", value.feedback());
        });
        entries.local("otherwise", numeric.otherwise());
        if (!numeric.units().isEmpty()) {
            entries.map(
                    "units",
                    new Entries()
                            .number("without", numeric.withoutUnit())
                            .list(
                                    "accepted",
                                    numeric.units(),
                                    unit -> also(new Entries().local("name", unit.name()), unit.also())
                                            .number("factor", unit.factor())));
        }
    }

    private static void words(Entries entries, ShortText words) {
        if (words.caseMatters()) {
            entries.text("case", "matters");
        }
        if (words.typo()) {
            entries.text("typo", "forgiven");
        }
        entries.list(
                "answers",
                words.answers(),
                known -> points(also(new Entries().local("text", known.text()), known.also()), known.points())
                        .local("feedback", known.feedback()));
        entries.local("otherwise", words.otherwise());
    }

    private static Entries gap(Cloze.Gap gap) {
        Entries entries = new Entries().text("id", gap.id());
        if (gap.weight() != 1) {
            entries.number("weight", BigDecimal.valueOf(gap.weight()));
        }
        if (gap.words() != null) {
            words(entries, gap.words());
        } else if (gap.number() != null) {
            numeric(entries, gap.number());
        } else {
            options(entries, gap.choice());
        }
        return entries;
    }

    private static void open(Entries entries, Open open) {
        Entries words = new Entries();
        if (open.fewestWords() != 0) {
            words.number("fewest", BigDecimal.valueOf(open.fewestWords()));
        }
        entries.map("words", words.number("most", BigDecimal.valueOf(open.mostWords())))
                .list(
                        "rubric",
                        open.rubric(),
                        criterion -> new Entries()
                                .text("id", criterion.id())
                                .local("title", criterion.title())
                                .list(
                                        "steps",
                                        criterion.steps(),
                                        step -> new Entries()
                                                .number("points", BigDecimal.valueOf(step.points()))
                                                .local("text", step.text())))
                .local("model", open.model());
    }

    private static Entries node(Dialogue.Node node) {
        return new Entries()
                .text("id", node.id())
                .local("state", node.state())
                .local("says", node.says())
                .list("replies", node.replies(), reply -> {
                    Entries one = new Entries().text("id", reply.id()).local("text", reply.text());
                    if (!reply.points().isEmpty()) {
                        Entries points = new Entries();
                        new TreeMap<>(reply.points())
                                .forEach((indicator, worth) -> points.number(indicator, BigDecimal.valueOf(worth)));
                        one.map("points", points);
                    }
                    return one.text("to", reply.to()).local("feedback", reply.feedback());
                });
    }

    private static Entries ending(Dialogue.Ending ending) {
        return new Entries()
                .text("id", ending.id())
                .local("state", ending.state())
                .local("says", ending.says())
                .number("points", BigDecimal.valueOf(ending.points()))
                .local("feedback", ending.feedback());
    }

    private static Entries points(Entries entries, BigDecimal points) {
        return points.compareTo(BigDecimal.ONE) == 0 ? entries : entries.number("points", points);
    }

    private static Entries also(Entries entries, List<String> also) {
        return also.isEmpty() ? entries : entries.texts("also", also);
    }

    private static String word(Enum<?> rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The keys and values of one place, in the order they are written. */
    private static final class Entries {

        private final List<NodeTuple> tuples = new ArrayList<>();

        Entries text(String key, String value) {
            return put(key, scalar(value));
        }

        Entries flag(String key, boolean value) {
            return put(key, new ScalarNode(Tag.BOOL, String.valueOf(value), ScalarStyle.PLAIN));
        }

        Entries number(String key, BigDecimal value) {
            boolean whole = value.stripTrailingZeros().scale() <= 0;
            return put(key, new ScalarNode(whole ? Tag.INT : Tag.FLOAT, plain(value), ScalarStyle.PLAIN));
        }

        private static String plain(BigDecimal value) {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }

        /** Nothing is written of a text that is not there. */
        Entries local(String key, LocalText text) {
            return text == null
                    ? this
                    : map(key, new Entries().text("ru", text.ru()).text("en", text.en()));
        }

        Entries map(String key, Entries value) {
            return put(key, value.node());
        }

        Entries texts(String key, List<String> values) {
            List<Node> items = values.stream().<Node>map(Entries::scalar).toList();
            return put(key, new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK));
        }

        <T> Entries list(String key, List<T> values, Function<T, Entries> item) {
            List<Node> items =
                    values.stream().<Node>map(value -> item.apply(value).node()).toList();
            return put(key, new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK));
        }

        private Entries put(String key, Node value) {
            tuples.add(new NodeTuple(scalar(key), value));
            return this;
        }

        /** Lines stay lines. */
        private static ScalarNode scalar(String value) {
            return new ScalarNode(Tag.STR, value, value.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN);
        }

        Node node() {
            return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
        }
    }
}
