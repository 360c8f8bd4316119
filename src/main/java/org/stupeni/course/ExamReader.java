package org.stupeni.course;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stupeni.framework.Framework;
import org.stupeni.platform.CourseFiles;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.Question;

/** Reads the exams of a course and checks that its bank can fill their papers. */
final class ExamReader {

    private final CourseFiles files;
    private final Framework framework;
    private final Course course;

    /** @param course with modules and bank; exams are drawn from them */
    ExamReader(CourseFiles files, Framework framework, Course course) {
        this.files = files;
        this.framework = framework;
        this.course = course;
    }

    List<Exam> read(String folder) {
        List<Exam> exams = new ArrayList<>();
        files.documents(folder, "exam").forEach((id, file) -> exams.add(exam(id, file)));
        return exams;
    }

    private Exam exam(String id, YamlDocument file) {
        LocalText title = file.local("title");
        int level = file.integer("level", Framework.LOWEST + 1, Framework.HIGHEST);
        int minutes = file.integer("minutes", 1, 480);
        int attempts = file.integer("attempts", 1, 99);
        int daysBetween = file.integer("days-between", 0, 365);
        int graceSeconds = file.integer("grace-seconds", 0, 300);
        List<Exam.Draw> draw = draw(file);
        int questions = draw.stream().mapToInt(Exam.Draw::count).sum();
        int cut = file.integer("cut", 1, draw.isEmpty() ? Integer.MAX_VALUE : questions);
        Exam exam = new Exam(
                id,
                title,
                level,
                minutes,
                attempts,
                daysBetween,
                graceSeconds,
                cut,
                file.local("cut-reason"),
                ReviewReader.read(file.map("review"), file.has("closes")),
                draw,
                after(file),
                file.integer("markers", 1, 2, 1) == 2,
                closes(file),
                BandReader.read(file, course));
        file.noOtherKeys();
        return exam;
    }

    private Exam.After after(YamlDocument file) {
        if (!file.has("after")) {
            return null;
        }
        file.word("after", Set.of("practice"));
        if (course.modules().stream().allMatch(module -> module.practice().isEmpty())) {
            file.problem("after", "the course has no practice that could be asked for after a failed attempt");
        }
        return Exam.After.PRACTICE;
    }

    private static LocalDate closes(YamlDocument file) {
        String day = file.has("closes") ? file.text("closes") : "";
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException unreadable) {
            file.problem("closes", "a day is written as 2027-03-31, not '" + day + "'");
            return null;
        }
    }

    private List<Exam.Draw> draw(YamlDocument file) {
        List<YamlDocument> places = file.list("draw");
        if (file.has("draw") && places.isEmpty()) {
            file.problem("draw", "an exam must draw at least one question");
        }
        List<Exam.Draw> rows = new ArrayList<>();
        List<List<Question>> pools = new ArrayList<>();
        boolean enough = true;
        Set<String> fixed = new HashSet<>();
        for (YamlDocument place : places) {
            rows.add(place.has("fix") ? fixed(place, fixed) : row(place));
        }
        for (int i = 0; i < places.size(); i++) {
            YamlDocument place = places.get(i);
            Exam.Draw row = rows.get(i);
            List<Question> pool = course.pool(row, fixed, this::levelOf);
            int needed = row.fix().isEmpty() ? Shortage.needed(row) : 0;
            if (pool.size() < needed) {
                enough = false;
                place.problem("questions in the bank for this row: " + pool.size() + "; it draws " + row.count()
                        + " and needs at least " + needed);
            }
            enough = enough && pool.size() >= row.count();
            pools.add(pool);
        }
        if (enough) {
            Optional<Integer> tooShort = Drawable.firstRowThatCannot(rows, pools);
            tooShort.ifPresent(
                    row -> places.get(row)
                            .problem(
                                    "this row and others draw from the same questions: together they need more than the bank has"));
        }
        return rows;
    }

    /** A row that names its questions. */
    private Exam.Draw fixed(YamlDocument place, Set<String> fixed) {
        Set<String> own = new HashSet<>();
        List<YamlDocument> items = place.list("fix");
        if (items.isEmpty()) {
            place.problem("fix", "a row must name at least one question");
        }
        for (YamlDocument item : items) {
            String id = item.value();
            if (course.bank().stream().noneMatch(question -> question.id().equals(id))) {
                item.problem("the bank has no question '" + id + "'");
            } else if (!fixed.add(id)) {
                item.problem("the exam names the question '" + id + "' already");
            }
            own.add(id);
        }
        place.noOtherKeys();
        return Exam.Draw.fixed(own);
    }

    private Exam.Draw row(YamlDocument place) {
        String module = place.optionalText("module").orElse(null);
        if (module != null && course.module(module).isEmpty()) {
            place.problem("module", "the course has no module '" + module + "'");
        }
        String indicator = place.optionalText("indicator").orElse(null);
        if (indicator != null && framework.indicator(indicator).isEmpty()) {
            place.problem("indicator", "the framework has no indicator '" + indicator + "'");
        }
        Integer level = place.has("level") ? place.integer("level", Framework.LOWEST + 1, Framework.HIGHEST) : null;
        Set<Integer> difficulties = new TreeSet<>();
        for (YamlDocument item : place.optionalList("difficulty")) {
            if (item.value().matches("[123]")) {
                difficulties.add(Integer.parseInt(item.value()));
            } else {
                item.problem("a difficulty is 1, 2 or 3");
            }
        }
        Exam.Draw row = new Exam.Draw(module, indicator, level, difficulties, place.integer("count", 1, 200));
        place.noOtherKeys();
        return row;
    }

    private int levelOf(String indicator) {
        return framework.levelOf(indicator).orElse(0);
    }
}
