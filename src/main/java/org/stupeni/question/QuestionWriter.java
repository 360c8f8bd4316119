package org.stupeni.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.stupeni.platform.LastUsed;
import org.stupeni.platform.YamlEntries;

/**
 * Writes a question as its author would: the form that {@link QuestionReader} reads. What is usual is left out; every text of a language is a line of its
 * own or a block of lines, so that two versions can be laid beside each other line by line.
 */
public final class QuestionWriter {

    /** A course is written again for every form that it is looked at in. */
    private static final LastUsed<Question, String> KNOWN = new LastUsed<>(1_000);

    private QuestionWriter() {}

    /** The document of one question. */
    public static String write(Question question) {
        String document = KNOWN.get(question);
        if (document == null) {
            document = written(question);
            KNOWN.put(question, document);
        }
        return document;
    }

    private static String written(Question question) {
        YamlEntries entries = new YamlEntries()
                .text("id", question.id())
                .text("type", question.type().word())
                .text("indicator", question.indicator())
                .text("lesson", question.lesson())
                .number("difficulty", BigDecimal.valueOf(question.difficulty()));
        if (!question.tags().isEmpty()) {
            entries.texts("tags", question.tags());
        }
        entries.local("ask", question.ask());
        task(entries, question.task());
        entries.local("hint", question.hint()).local("feedback", question.feedback());
        return entries.yaml();
    }

    private static void task(YamlEntries entries, Task task) {
        if (task instanceof Choice choice) {
            choice(entries, choice);
        } else if (task instanceof Matching matching) {
            entries.list("pairs", matching.pairs(), QuestionWriter::pair);
            if (!matching.extra().isEmpty()) {
                entries.list(
                        "extra",
                        matching.extra(),
                        extra -> new YamlEntries().text("id", extra.id()).local("text", extra.text()));
            }
        } else if (task instanceof Ordering ordering) {
            entries.text("credit", word(ordering.credit()))
                    .list(
                            "steps",
                            ordering.steps(),
                            step -> new YamlEntries()
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
                            reaction -> new YamlEntries()
                                    .text("id", reaction.id())
                                    .number("key", BigDecimal.valueOf(reaction.key()))
                                    .local("text", reaction.text())
                                    .local("feedback", reaction.feedback()));
        } else if (task instanceof Dialogue dialogue) {
            entries.list("nodes", dialogue.nodes(), QuestionWriter::node)
                    .list("endings", dialogue.endings(), QuestionWriter::ending);
        }
    }

    private static void choice(YamlEntries entries, Choice choice) {
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

    private static void options(YamlEntries entries, Choice choice) {
        entries.list("options", choice.options(), option -> {
            YamlEntries one = new YamlEntries().text("id", option.id());
            if (option.right()) {
                one.flag("right", true);
            }
            return one.local("text", option.text()).local("feedback", option.feedback());
        });
    }

    private static YamlEntries pair(Matching.Pair pair) {
        return new YamlEntries()
                .text("id", pair.id())
                .local("left", pair.left())
                .local("right", pair.right())
                .local("feedback", pair.feedback());
    }

    private static void numeric(YamlEntries entries, Numeric numeric) {
        entries.list("values", numeric.values(), value -> {
            YamlEntries one = new YamlEntries().number("value", value.value());
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
                    new YamlEntries()
                            .number("without", numeric.withoutUnit())
                            .list(
                                    "accepted",
                                    numeric.units(),
                                    unit -> also(new YamlEntries().local("name", unit.name()), unit.also())
                                            .number("factor", unit.factor())));
        }
    }

    private static void words(YamlEntries entries, ShortText words) {
        if (words.caseMatters()) {
            entries.text("case", "matters");
        }
        if (words.typo()) {
            entries.text("typo", "forgiven");
        }
        entries.list(
                "answers",
                words.answers(),
                known -> points(also(new YamlEntries().local("text", known.text()), known.also()), known.points())
                        .local("feedback", known.feedback()));
        entries.local("otherwise", words.otherwise());
    }

    private static YamlEntries gap(Cloze.Gap gap) {
        YamlEntries entries = new YamlEntries().text("id", gap.id());
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

    private static void open(YamlEntries entries, Open open) {
        YamlEntries words = new YamlEntries();
        if (open.fewestWords() != 0) {
            words.number("fewest", BigDecimal.valueOf(open.fewestWords()));
        }
        entries.map("words", words.number("most", BigDecimal.valueOf(open.mostWords())))
                .list(
                        "rubric",
                        open.rubric(),
                        criterion -> new YamlEntries()
                                .text("id", criterion.id())
                                .local("title", criterion.title())
                                .list(
                                        "steps",
                                        criterion.steps(),
                                        step -> new YamlEntries()
                                                .number("points", BigDecimal.valueOf(step.points()))
                                                .local("text", step.text())))
                .local("model", open.model());
    }

    private static YamlEntries node(Dialogue.Node node) {
        return new YamlEntries()
                .text("id", node.id())
                .local("state", node.state())
                .local("says", node.says())
                .list("replies", node.replies(), reply -> {
                    YamlEntries one = new YamlEntries().text("id", reply.id()).local("text", reply.text());
                    if (!reply.points().isEmpty()) {
                        YamlEntries points = new YamlEntries();
                        new TreeMap<>(reply.points())
                                .forEach((indicator, worth) -> points.number(indicator, BigDecimal.valueOf(worth)));
                        one.map("points", points);
                    }
                    return one.text("to", reply.to()).local("feedback", reply.feedback());
                });
    }

    private static YamlEntries ending(Dialogue.Ending ending) {
        return new YamlEntries()
                .text("id", ending.id())
                .local("state", ending.state())
                .local("says", ending.says())
                .number("points", BigDecimal.valueOf(ending.points()))
                .local("feedback", ending.feedback());
    }

    private static YamlEntries points(YamlEntries entries, BigDecimal points) {
        return points.compareTo(BigDecimal.ONE) == 0 ? entries : entries.number("points", points);
    }

    private static YamlEntries also(YamlEntries entries, List<String> also) {
        return also.isEmpty() ? entries : entries.texts("also", also);
    }

    private static String word(Enum<?> rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
