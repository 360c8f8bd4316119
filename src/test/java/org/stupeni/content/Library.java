package org.stupeni.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.CourseReader;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.QuestionReader;

/**
 * The folder of courses as the rules see it: file by file, so that a course which the portal would not take yet is looked at too.
 *
 * @param wordings the texts of all YAML files
 * @param courses what the portal's own reader says, by the id of the course
 * @param passages every block of words in Markdown and YAML
 * @param pictures the words of the pictures
 */
record Library(
        Framework framework,
        List<Wording> wordings,
        List<LessonFile> lessons,
        List<Quiz> quizzes,
        Map<String, CourseReader.Reading> courses,
        List<Passage> passages,
        List<Passage> pictures) {

    private static final Pattern LESSON = Pattern.compile(".+\\.(ru|en)\\.md");
    private static final Pattern PICTURE = Pattern.compile(".+\\.(ru|en)\\.svg");
    private static final Pattern DRAWN_WORDS = Pattern.compile("<(text|tspan|title|desc)[^>]*>([^<]+)");

    /** Reads the folder, or of its courses this one alone. */
    static Library read(Path root, Optional<String> only) {
        Framework framework = FrameworkReader.read("framework.yaml", content(root.resolve("framework.yaml")))
                .framework()
                .orElseThrow();
        Map<String, String> files = files(root, only);
        CourseReader reader = new CourseReader(framework);
        Map<String, CourseReader.Reading> courses = new TreeMap<>();
        files.keySet().stream()
                .filter(file -> file.endsWith("/course.yaml"))
                .map(Library::course)
                .forEach(id -> courses.put(id, reader.read(root.resolve(id))));
        return of(framework, files, courses);
    }

    /**
     * Files by their paths below the folder of courses.
     *
     * @param courses what the portal's reader says of them
     */
    static Library of(Framework framework, Map<String, String> files, Map<String, CourseReader.Reading> courses) {
        List<Wording> wordings = new ArrayList<>();
        List<LessonFile> lessons = new ArrayList<>();
        List<Quiz> quizzes = new ArrayList<>();
        List<Passage> pictures = new ArrayList<>();
        new TreeMap<>(files).forEach((file, text) -> {
            if (file.endsWith(".yaml")) {
                wordings.addAll(YamlWordings.of(file, text));
                quiz(file, text).ifPresent(quizzes::add);
            } else if (LESSON.matcher(file).matches()) {
                lessons.add(LessonFile.read(file, language(file), text));
            } else if (PICTURE.matcher(file).matches()) {
                pictures.addAll(drawn(file, text));
            }
        });
        List<Passage> passages = Stream.concat(
                        wordings.stream().flatMap(wording -> wording.passages().stream()),
                        lessons.stream().flatMap(lesson -> lesson.passages().stream()))
                .toList();
        return new Library(framework, wordings, lessons, quizzes, courses, passages, pictures);
    }

    /** Without the courses that only show the portal. */
    Library teaching() {
        Predicate<String> teaches = file ->
                !courses.containsKey(course(file)) || !courses.get(course(file)).demo();
        Map<String, CourseReader.Reading> others = new TreeMap<>(courses);
        others.keySet().removeIf(teaches.negate());
        return new Library(
                framework,
                wordings.stream()
                        .filter(wording -> teaches.test(wording.file()))
                        .toList(),
                lessons.stream().filter(lesson -> teaches.test(lesson.file())).toList(),
                quizzes.stream().filter(quiz -> teaches.test(quiz.file())).toList(),
                others,
                passages.stream().filter(words -> teaches.test(words.file())).toList(),
                pictures.stream().filter(words -> teaches.test(words.file())).toList());
    }

    /** The course that a file belongs to: the first part of its path. */
    static String course(String file) {
        return file.substring(0, Math.max(0, file.indexOf('/')));
    }

    private static Map<String, String> files(Path root, Optional<String> only) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(Files::isRegularFile).forEach(path -> {
                String file = root.relativize(path).toString().replace('\\', '/');
                if (only.isEmpty() || file.startsWith(only.get() + "/")) {
                    files.put(file, content(path));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String content(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    private static Language language(String file) {
        return file.matches(".+\\.en\\.\\w+") ? Language.EN : Language.RU;
    }

    private static Optional<Quiz> quiz(String file, String text) {
        boolean bank = file.contains("/bank/");
        if (!bank && !file.endsWith("/practice.yaml")) {
            return Optional.empty();
        }
        List<Problem> told = new ArrayList<>();
        return YamlDocument.read(file, text, told::add)
                .map(document -> new Quiz(
                        file,
                        course(file),
                        bank,
                        new QuestionReader(indicator -> true, lesson -> true).read(document)));
    }

    private static List<Passage> drawn(String file, String svg) {
        return DRAWN_WORDS
                .matcher(svg)
                .results()
                .map(match -> match.group(2).replace("&amp;", "&").strip())
                .filter(words -> !words.isEmpty())
                .map(words -> new Passage(file, 0, "", language(file), words))
                .toList();
    }

    /** Every text in both languages: those of the YAML files, and each lesson and its title. */
    Stream<Wording> pairs() {
        Map<String, List<LessonFile>> stems =
                lessons.stream().collect(Collectors.groupingBy(LessonFile::stem, TreeMap::new, Collectors.toList()));
        return Stream.concat(
                wordings.stream(),
                stems.values().stream()
                        .flatMap(both -> Stream.of(
                                pair(both, "title", lesson -> lesson.title()),
                                pair(
                                        both,
                                        "body",
                                        lesson -> lesson.sections().stream()
                                                .map(LessonFile.Section::markdown)
                                                .collect(Collectors.joining("\n"))))));
    }

    private static Wording pair(List<LessonFile> both, String place, Function<LessonFile, String> text) {
        Map<Language, String> texts = both.stream().collect(Collectors.toMap(LessonFile::language, text));
        return new Wording(
                both.get(0).stem() + ".*.md",
                0,
                place,
                new LocalText(texts.getOrDefault(Language.RU, ""), texts.getOrDefault(Language.EN, "")));
    }
}
