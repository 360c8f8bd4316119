package org.stupeni.course.exchange.folder;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.ExamWriter;
import org.stupeni.course.Lesson;
import org.stupeni.course.checklist.ChecklistWriter;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.PictureSource;
import org.stupeni.course.exchange.safe.ArchiveWriter;
import org.stupeni.platform.Language;
import org.stupeni.platform.YamlEntries;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionWriter;

/** Writes a course, or questions alone, as the archive of a folder. Nothing is lost. */
public final class FolderWriter {

    /** So many questions a file of the bank has at most: longer ones are cumbersome to edit by hand. */
    private static final int QUESTIONS_OF_A_FILE = 200;

    private final Map<String, byte[]> files = new TreeMap<>();
    private final PictureSource pictures;

    private FolderWriter(PictureSource pictures) {
        this.pictures = pictures;
    }

    /** The whole course. */
    public static ExportedFile write(Course course, PictureSource pictures) {
        FolderWriter writer = new FolderWriter(pictures);
        writer.course(course);
        return writer.file(course.id() + ".zip", (int) course.questions().count());
    }

    /** Questions alone. */
    public static ExportedFile write(List<Question> questions, PictureSource pictures) {
        FolderWriter writer = new FolderWriter(pictures);
        writer.put("bank/questions.yaml", questions(questions));
        writer.photos("bank/", questions);
        return writer.file("questions.zip", questions.size());
    }

    private ExportedFile file(String name, int carried) {
        return new ExportedFile(name, ExchangeFormat.FOLDER.type(), ArchiveWriter.write(files), carried, List.of());
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void course(Course course) {
        put(
                course.id() + "/course.yaml",
                new YamlEntries()
                        .text("competency", course.competency())
                        .local("title", course.title())
                        .local("summary", course.summary())
                        .local("purpose", course.purpose())
                        .map(
                                "complete",
                                new YamlEntries()
                                        .text("lessons", "all")
                                        .text("practice", course.practiceCounts() ? "all" : "none"))
                        .yaml());
        for (int i = 0; i < course.modules().size(); i++) {
            module(course.id() + "/%02d-".formatted(i + 1), course.modules().get(i));
        }
        bank(course);
        course.exams().forEach(exam -> put(course.id() + "/exams/" + exam.id() + ".yaml", ExamWriter.write(exam)));
        if (course.checklist() != null) {
            put(
                    course.id() + "/checklists/" + course.checklist().competency() + ".yaml",
                    ChecklistWriter.write(course.checklist()));
        }
    }

    private void module(String start, CourseModule module) {
        String folder = start + module.id() + "/";
        put(
                folder + "module.yaml",
                new YamlEntries()
                        .local("title", module.title())
                        .local("summary", module.summary())
                        .list(
                                "lessons",
                                module.lessons(),
                                lesson -> new YamlEntries()
                                        .text("id", lesson.id())
                                        .number("minutes", BigDecimal.valueOf(lesson.minutes())))
                        .yaml());
        for (int i = 0; i < module.lessons().size(); i++) {
            lesson(folder + "%02d-".formatted(i + 1), module.lessons().get(i));
        }
        for (CourseModule.Picture picture : module.pictures()) {
            if (picture.svg() == null) {
                photo(folder, picture.name());
            } else {
                put(folder + picture.name(), picture.svg() + "\n");
            }
        }
        if (!module.practice().isEmpty()) {
            put(folder + "practice.yaml", questions(module.practice()));
        }
    }

    private void photo(String folder, String name) {
        pictures.bytes(name).ifPresent(bytes -> files.put(folder + name, bytes));
    }

    /** What questions show lies beside them. */
    private void photos(String folder, List<Question> questions) {
        questions.stream()
                .flatMap(question -> PictureSource.names(question).stream())
                .forEach(name -> photo(folder, name));
    }

    private void lesson(String start, Lesson lesson) {
        for (Language language : Language.values()) {
            String title = lesson.title().in(language.locale());
            String body = lesson.body().in(language.locale());
            put(start + lesson.id() + "." + language.code() + ".md", "# " + title + "\n" + body + "\n");
        }
    }

    private void bank(Course course) {
        photos(course.id() + "/bank/", course.bank());
        List<List<Question>> parts = new ArrayList<>();
        String last = "";
        for (Question question : course.bank()) {
            String module =
                    course.moduleOf(question.lesson()).map(CourseModule::id).orElse("questions");
            List<Question> open = parts.isEmpty() ? List.of() : parts.get(parts.size() - 1);
            if (open.isEmpty() || !module.equals(last) || open.size() == QUESTIONS_OF_A_FILE) {
                parts.add(new ArrayList<>());
                last = module;
            }
            parts.get(parts.size() - 1).add(question);
        }
        int digits = Math.max(2, String.valueOf(parts.size()).length());
        for (int i = 0; i < parts.size(); i++) {
            List<Question> part = parts.get(i);
            String module =
                    course.moduleOf(part.get(0).lesson()).map(CourseModule::id).orElse("questions");
            put(course.id() + "/bank/" + ("%0" + digits + "d-").formatted(i + 1) + module + ".yaml", questions(part));
        }
    }

    private static String questions(List<Question> questions) {
        return questions.stream().map(FolderWriter::item).collect(Collectors.joining("\n", "questions:\n", ""));
    }

    /** The document of a question as an item of a list. */
    private static String item(Question question) {
        String indented = QuestionWriter.write(question)
                .lines()
                .map(line -> line.isEmpty() ? "" : "    " + line)
                .collect(Collectors.joining("\n"));
        return "  - " + indented.stripLeading() + "\n";
    }
}
