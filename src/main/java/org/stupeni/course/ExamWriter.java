package org.stupeni.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stupeni.platform.YamlEntries;

/** Writes an exam as its file has it: the form that the reader of the folder reads. */
public final class ExamWriter {

    private ExamWriter() {}

    /** The document of one exam. */
    public static String write(Exam exam) {
        YamlEntries file = number(new YamlEntries().local("title", exam.title()), "level", exam.level());
        number(
                number(number(file, "minutes", exam.minutes()), "attempts", exam.attempts()),
                "days-between",
                exam.daysBetween());
        if (exam.after() != null) {
            file.text("after", exam.after().name().toLowerCase(Locale.ROOT));
        }
        if (exam.closes() != null) {
            file.text("closes", exam.closes().toString());
        }
        number(number(file, "grace-seconds", exam.graceSeconds()), "cut", exam.cut())
                .local("cut-reason", exam.cutReason());
        if (!exam.bands().isEmpty()) {
            file.list("bands", exam.bands(), ExamWriter::band);
        }
        file.map("review", review(exam.review()));
        if (exam.markedTwice()) {
            number(file, "markers", 2);
        }
        return file.list("draw", exam.draw(), ExamWriter::draw).yaml();
    }

    private static YamlEntries number(YamlEntries entries, String key, int value) {
        return entries.number(key, BigDecimal.valueOf(value));
    }

    private static YamlEntries band(ScoreBand band) {
        YamlEntries entries = new YamlEntries();
        return (band.atCut() ? entries.text("from", BandReader.CUT) : number(entries, "from", band.from()))
                .local("text", band.text());
    }

    private static YamlEntries review(ReviewPolicy policy) {
        return policy.name()
                .map(name -> new YamlEntries()
                        .text("show", name.toLowerCase(Locale.ROOT))
                        .text("from", "graded"))
                .orElseGet(() -> matrix(policy));
    }

    private static YamlEntries matrix(ReviewPolicy policy) {
        YamlEntries review = new YamlEntries()
                .text("questions", policy.mistakes() ? "mistakes" : "all")
                .texts("during", parts(policy.during()))
                .texts("right-after", parts(policy.rightAfter()))
                .texts("later", parts(policy.later()));
        return policy.closed().equals(policy.later()) ? review : review.texts("closed", parts(policy.closed()));
    }

    private static List<String> parts(Set<ReviewPolicy.Part> parts) {
        return parts.stream().map(part -> part.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static YamlEntries draw(Exam.Draw row) {
        YamlEntries entries = new YamlEntries();
        if (!row.fix().isEmpty()) {
            return entries.texts("fix", List.copyOf(row.fix()));
        }
        if (row.module() != null) {
            entries.text("module", row.module());
        }
        if (row.indicator() != null) {
            entries.text("indicator", row.indicator());
        }
        if (row.level() != null) {
            number(entries, "level", row.level());
        }
        if (!row.difficulties().isEmpty()) {
            entries.texts(
                    "difficulty",
                    row.difficulties().stream().map(String::valueOf).toList());
        }
        return number(entries, "count", row.count());
    }
}
