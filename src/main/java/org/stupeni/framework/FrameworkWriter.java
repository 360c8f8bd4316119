package org.stupeni.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.ChecksNeed;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;
import org.stupeni.platform.LocalText;

/**
 * Writes a framework as {@code framework.yaml}: the form that {@link FrameworkReader} reads. What is read from it is the same framework, and written again it is
 * the same text, byte by byte.
 */
public final class FrameworkWriter {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(100_000)
            .setMaxSimpleKeyLength(128)
            .build();

    private FrameworkWriter() {}

    /** The whole document. */
    public static String write(Framework framework) {
        Entries scale = new Entries();
        framework.scale().forEach((level, name) -> scale.put(String.valueOf(level), local(name, true)));
        List<Node> competencies = Stream.concat(
                        framework.competencies().stream().map(one -> competency(one, false)),
                        framework.retired().stream().map(one -> competency(one, true)))
                .toList();
        Node document = new Entries()
                .put("scale", scale.node())
                .put("competencies", list(competencies))
                .node();
        return new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(document).iterator());
    }

    private static Node competency(Competency competency, boolean retired) {
        Entries levels = new Entries();
        competency.levels().forEach(level -> levels.put(String.valueOf(level.level()), level(level)));
        Entries entries = new Entries().text("id", competency.id());
        if (retired) {
            entries.flag("retired");
        }
        return entries.put("title", local(competency.title(), true))
                .put("summary", local(competency.summary(), false))
                .put("levels", levels.node())
                .node();
    }

    private static Node level(Level level) {
        List<Node> indicators = Stream.concat(
                        level.indicators().stream().map(one -> indicator(one, false)),
                        level.retired().stream().map(one -> indicator(one, true)))
                .toList();
        LevelRule rule = level.rule();
        Entries written = new Entries().number("valid-months", rule.validMonths());
        if (rule.renewalMonths() != null) {
            written.number("renewal-months", rule.renewalMonths());
        }
        written.text("decision", rule.decision().name().toLowerCase(Locale.ROOT))
                .put("needs", need(rule.needs()));
        if (rule.renewBy() != null) {
            written.put("renew-by", need(rule.renewBy()));
        }
        return new Entries()
                .put("summary", local(level.summary(), false))
                .put("indicators", list(indicators))
                .put("rule", written.node())
                .node();
    }

    private static Node indicator(Indicator indicator, boolean retired) {
        Entries entries = new Entries().text("id", indicator.id());
        if (retired) {
            entries.flag("retired");
        }
        return entries.put("text", local(indicator.text(), false)).node();
    }

    private static Node need(Need need) {
        if (need instanceof CourseNeed course) {
            return new Entries().text("course", course.course()).node();
        } else if (need instanceof ExamNeed exam) {
            Entries entries = new Entries().text("course", exam.course()).text("exam", exam.exam());
            months(entries, exam.withinMonths());
            if (exam.zone() != null) {
                entries.put("zone", need(exam.zone()));
            }
            return kind("exam", entries, exam.zone() == null);
        } else if (need instanceof IndicatorShareNeed share) {
            return kind(
                    "indicator-share",
                    months(
                            new Entries()
                                    .text("course", share.course())
                                    .text("exam", share.exam())
                                    .number("minimum", share.minimum()),
                            share.withinMonths()),
                    true);
        } else if (need instanceof ObservationsNeed seen) {
            return kind(
                    "observations",
                    months(
                            new Entries()
                                    .number("count", seen.count())
                                    .number("different-observers", seen.differentObservers())
                                    .number("different-days", seen.differentDays())
                                    .text("situation", seen.situation().name().toLowerCase(Locale.ROOT))
                                    .number("minimum", seen.minimum()),
                            seen.withinMonths()),
                    true);
        } else if (need instanceof MentoringNeed mentoring) {
            return counted("mentoring", mentoring.count(), mentoring.withinMonths());
        } else if (need instanceof ProjectNeed project) {
            return counted("project", project.count(), project.withinMonths());
        } else if (need instanceof PanelNeed panel) {
            return counted("panel", panel.count(), panel.withinMonths());
        } else if (need instanceof HeldNeed held) {
            return kind(
                    "held", new Entries().text("competency", held.competency()).number("level", held.level()), true);
        } else if (need instanceof ChecksNeed checks) {
            return kind("checks", new Entries().number("count", checks.count()).number("share", checks.share()), true);
        } else if (need instanceof AllOf all) {
            return new Entries().put("all-of", needs(all.of())).node();
        } else if (need instanceof AnyOf any) {
            return new Entries().put("any-of", needs(any.of())).node();
        } else if (need instanceof NOf some) {
            return kind("n-of", new Entries().number("n", some.n()).put("of", needs(some.of())), false);
        }
        throw new IllegalArgumentException("No words for " + need);
    }

    private static Node counted(String kind, int count, Integer months) {
        return kind(kind, months(new Entries().number("count", count), months), true);
    }

    private static Entries months(Entries entries, Integer months) {
        return months == null ? entries : entries.number("within-months", months);
    }

    /** A simple need stands on one line. */
    private static Node kind(String kind, Entries entries, boolean simple) {
        return new Entries().put(kind, simple ? entries.line() : entries.node()).node();
    }

    private static Node needs(List<Need> needs) {
        return list(needs.stream().map(FrameworkWriter::need).toList());
    }

    private static Node list(List<Node> items) {
        return new SequenceNode(Tag.SEQ, items, items.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private static Node local(LocalText text, boolean line) {
        Entries entries = new Entries().quoted("ru", text.ru()).quoted("en", text.en());
        return line ? entries.line() : entries.node();
    }

    /** The keys and values of one place, in the order they are written. */
    private static final class Entries {

        private static final Function<String, Node> QUOTED =
                value -> new ScalarNode(Tag.STR, value, ScalarStyle.DOUBLE_QUOTED);

        private final List<NodeTuple> tuples = new ArrayList<>();

        Entries text(String key, String value) {
            return put(key, plain(value));
        }

        Entries quoted(String key, String value) {
            return put(key, QUOTED.apply(value));
        }

        Entries number(String key, int value) {
            return put(key, new ScalarNode(Tag.INT, String.valueOf(value), ScalarStyle.PLAIN));
        }

        Entries flag(String key) {
            return put(key, new ScalarNode(Tag.BOOL, "true", ScalarStyle.PLAIN));
        }

        Entries put(String key, Node value) {
            Node name = key.matches("[0-9]") ? new ScalarNode(Tag.INT, key, ScalarStyle.PLAIN) : plain(key);
            tuples.add(new NodeTuple(name, value));
            return this;
        }

        private static Node plain(String value) {
            return new ScalarNode(Tag.STR, value, ScalarStyle.PLAIN);
        }

        Node node() {
            return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
        }

        Node line() {
            return new MappingNode(Tag.MAP, tuples, FlowStyle.FLOW);
        }
    }
}
