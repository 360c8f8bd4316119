package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.platform.Problem;

/** Every rule of {@code courses/README.md}: a good course is read, and a course broken in one place says so at that place and nowhere else. */
class CourseReaderTest {

    private static final String COURSE = "c1/course.yaml";
    private static final String MODULE = "c1/01-m1/module.yaml";
    private static final String LESSON = "c1/01-m1/01-first.ru.md";
    private static final String PICTURE = "c1/01-m1/steps.ru.svg";
    private static final String BANK = "c1/bank/questions.yaml";
    private static final String REVIEW = "review: {show: mistakes, from: graded}";
    private static final String MATRIX =
            "review:\n  questions: all\n  during: [answers]\n  right-after: [marks]\n  later: []\n";
    private static final String EXAM = "c1/exams/e1.yaml";
    private static final String HTML = "HTML is not allowed";
    private static final String DRAW = "- {module: m1, indicator: c2-a, difficulty: [1, 2], count: 2}";

    @TempDir
    Path root;

    CourseFolder folder;

    @BeforeEach
    void aGoodCourse() {
        folder = CourseFolder.good(root);
    }

    @Test
    void aGoodCourseIsReadWhole() {
        CourseReader.Reading reading = folder.read();

        assertThat(reading.problems()).isEmpty();
        Course course = reading.course().orElseThrow();
        assertThat(course.id()).isEqualTo("c1");
        assertThat(course.competency()).isEqualTo("care");
        assertThat(course.practiceCounts()).isTrue();
        assertThat(course.minutes()).isEqualTo(65);
        assertThat(course.lessons().map(Lesson::id)).containsExactly("first", "second");
        CourseModule module = course.module("m1").orElseThrow();
        assertThat(module.title().en()).isEqualTo("Module");
        assertThat(module.pictures())
                .extracting(CourseModule.Picture::name)
                .containsExactly("steps.en.svg", "steps.ru.svg");
        assertThat(module.practice()).hasSize(1);
        assertThat(course.bank()).hasSize(4);
        Lesson lesson = course.lesson("first").orElseThrow();
        assertThat(lesson.title().ru()).isEqualTo("Первый");
        assertThat(lesson.body().ru()).doesNotContain("# Первый").contains("Вводный абзац");
        Exam exam = course.exam("e1").orElseThrow();
        assertThat(exam.questions()).isEqualTo(2);
        assertThat(exam.draw().get(0).difficulties()).containsExactly(1, 2);
        assertThat(exam.review()).isEqualTo(ReviewPolicy.MISTAKES);
    }

    @Test
    void whatALearnerSeesMayBeSaidMomentByMoment() {
        folder.replace(EXAM, REVIEW, MATRIX + "  closed: [answers, key]\ncloses: 2027-03-31");

        assertThat(folder.read().problems()).isEmpty();
        Exam exam = folder.read().course().orElseThrow().exam("e1").orElseThrow();
        assertThat(exam.closes()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(exam.review())
                .isEqualTo(new ReviewPolicy(
                        Set.of(Part.ANSWERS), Set.of(Part.MARKS), Set.of(), Set.of(Part.ANSWERS, Part.KEY), false));
        folder.replace(EXAM, "  closed: [answers, key]\n", "");
        assertThat(folder.read()
                        .course()
                        .orElseThrow()
                        .exam("e1")
                        .orElseThrow()
                        .review()
                        .closed())
                .as("without a word of its own it stays as it was")
                .isEmpty();
    }

    @Test
    void aCourseMaySayThatItOnlyShowsThePortal() {
        assertThat(folder.read().demo()).isFalse();
        folder.replace(COURSE, "competency: care", "demo: true\ncompetency: care");

        assertThat(folder.read().problems()).isEmpty();
        assertThat(folder.read().demo()).isTrue();
        folder.replace(COURSE, "demo: true", "demo: maybe");

        assertThat(folder.read().problems()).containsExactly(new Problem(COURSE, 1, "'demo' must be true or false"));
    }

    @Test
    void lineEndsMakeNoOtherCourse() {
        Course plain = folder.read().course().orElseThrow();
        folder.replace(LESSON, "\n\n## Заголовок\n\n", "\r\n\r\n## Заголовок\r\n\r\n");

        assertThat(CourseVersion.hashOf(folder.read().course().orElseThrow())).isEqualTo(CourseVersion.hashOf(plain));
    }

    @Test
    void practiceAndExamsMayBeAbsent() {
        folder.remove("c1/01-m1/practice.yaml");
        folder.remove(EXAM);

        assertThat(folder.read().problems()).isEmpty();
    }

    @Test
    void hiddenFilesAreLeftAlone() {
        folder.write("c1/.DS_Store", "");
        folder.write("c1/01-m1/.lesson.swp", "");

        assertThat(folder.read().problems()).isEmpty();
    }

    @Test
    void allProblemsAreToldAtOnceInTheirOrder() {
        folder.replace(COURSE, "care", "nope");
        folder.replace(MODULE, "minutes: 60", "minutes: 61");

        CourseReader.Reading reading = folder.read();

        assertThat(reading.course()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::file).containsExactly(MODULE, COURSE);
    }

    @Test
    void rowsThatDrawFromTheSameQuestionsMustBeSatisfiedTogether() {
        folder.replace(EXAM, DRAW, "- {indicator: c2-a, count: 2}\n  - {difficulty: [2], count: 2}");

        assertThat(folder.read().problems())
                .as("b1-b3 for the first row, b4 and one of the others for the second")
                .isEmpty();

        folder.replace(EXAM, "{difficulty: [2], count: 2}", "{module: m1, indicator: c2-a, count: 2}");

        assertThat(folder.read().problems())
                .containsExactly(new Problem(
                        EXAM,
                        12,
                        "this row and others draw from the same questions: together they need more than the bank has"));
    }

    @Test
    void aQuestionGivenToOneRowIsGivenBackForAnotherWhereThatHelps() {
        folder.replace(EXAM, DRAW, "- {difficulty: [2], count: 1}\n  - {indicator: c2-a, count: 2}");
        folder.replace(EXAM, "cut: 2", "cut: 3");

        assertThat(folder.read().problems()).isEmpty();
    }

    @Test
    void aRowMayNameItsQuestions() {
        folder.replace(EXAM, DRAW, "- {fix: [b1, b4]}\n  - {indicator: c2-a, count: 1}");
        folder.replace(EXAM, "cut: 2", "cut: 3");

        CourseReader.Reading reading = folder.read();

        assertThat(reading.problems()).isEmpty();
        Course course = reading.course().orElseThrow();
        Exam exam = course.exam("e1").orElseThrow();
        assertThat(exam.questions()).isEqualTo(3);
        assertThat(course.pool(exam.draw().get(0), exam.fixed(), indicator -> 2))
                .extracting(question -> question.id())
                .containsExactly("b1", "b4");
        assertThat(course.pool(exam.draw().get(1), exam.fixed(), indicator -> 2))
                .as("what is named is drawn by no other row")
                .extracting(question -> question.id())
                .doesNotContain("b1", "b4");
    }

    /** A blueprint, the line of the problem and what is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {fix: [b1, nope]}               | 11 | the bank has no question 'nope'",
                "- {fix: [b1, b2, b1]}             | 11 | the exam names the question 'b1' already",
                "- {fix: [b1, b2], count: 2}       | 11 | unknown key 'count'",
                "- {fix: [b1, b2], module: m1}     | 11 | unknown key 'module'",
                "- {fix: b1, level: 2}             | 11 | 'fix' must be a list",
            })
    void whatARowNamesIsThereOnceAndAlone(String draw, int line, String message) {
        folder.replace(EXAM, DRAW, draw);

        assertThat(folder.read().problems()).contains(new Problem(EXAM, line, message));
    }

    /** Four questions, of which one is named: the three that are left are one too few for two with a reserve of a half and one more row. */
    @Test
    void whatIsNamedIsNotLeftToDrawFrom() {
        folder.replace(EXAM, DRAW, "- {fix: [b1, b2]}\n  - {module: m1, count: 2}");
        folder.replace(EXAM, "cut: 2", "cut: 4");

        assertThat(folder.read().problems())
                .containsExactly(new Problem(
                        EXAM, 12, "questions in the bank for this row: 2; it draws 2 and needs at least 3"));
    }

    @Test
    void aLessonNeedsItsFileInBothLanguages() {
        folder.remove("c1/01-m1/01-first.en.md");

        assertThat(folder.read().problems())
                .containsExactly(new Problem(MODULE, 4, "the file 01-first.en.md is missing"));
    }

    @Test
    void theNumberOfAFileIsThePlaceOfItsLesson() {
        folder.replace(MODULE, "{id: first, minutes: 5}", "{id: second, minutes: 5}");
        folder.replace(MODULE, "{id: second, minutes: 60}", "{id: first, minutes: 60}");

        assertThat(folder.read().problems())
                .contains(
                        new Problem(MODULE, 4, "the file 01-second.ru.md is missing"),
                        new Problem(
                                LESSON,
                                0,
                                "belongs to no lesson in module.yaml, or its number is not its place there"));
    }

    @Test
    void lessonsAreUniqueInTheCourse() {
        folder.replace(MODULE, "{id: first, minutes: 5}", "{id: second, minutes: 5}");

        assertThat(folder.read().problems())
                .contains(new Problem(MODULE, 5, "the course has a lesson 'second' already"));
    }

    @Test
    void modulesAreUniqueInNumberAndId() {
        folder.write("c1/01-m1-again/module.yaml", "title: {ru: а, en: a}\n");
        folder.write("c1/02-m1/module.yaml", "title: {ru: а, en: a}\n");
        folder.write("c1/03-Third/module.yaml", "title: {ru: а, en: a}\n");

        assertThat(folder.read().problems())
                .contains(
                        new Problem("c1/01-m1-again", 0, "another module has the number 01"),
                        new Problem("c1/02-m1", 0, "another module has the id 'm1'"),
                        new Problem("c1/03-Third", 0, "'Third' is no id of a module"));
    }

    @Test
    void aModuleNeedsItsHeaderAndAtLeastOneLesson() {
        folder.write("c1/02-m2/notes.md", "x");
        folder.write("c1/03-m3/module.yaml", "title: {ru: а, en: a}\nsummary: {ru: а, en: a}\nlessons: []\n");

        assertThat(folder.read().problems())
                .contains(
                        new Problem("c1/02-m2/module.yaml", 0, "is missing"),
                        new Problem("c1/03-m3/module.yaml", 3, "a module needs at least one lesson"));
    }

    @Test
    void aModuleNeedsACaseAndAPictureInEachLanguage() {
        for (String lesson : List.of("c1/01-m1/01-first.ru.md", "c1/01-m1/02-second.ru.md")) {
            folder.replace(lesson, ":::case Случай\nКак это было.\n:::\n", "");
            folder.replace(lesson, "![Лестница из трёх ступеней](steps.ru.svg \"Подпись\")\n", "");
        }

        assertThat(folder.read().problems())
                .containsExactlyInAnyOrder(
                        new Problem(MODULE, 1, "a module needs at least one case, its lessons in Russian have none"),
                        new Problem(MODULE, 1, "a module needs at least one picture, its lessons in Russian have none"),
                        new Problem(PICTURE, 0, "no lesson of the module shows this picture"));
    }

    @Test
    void aCourseNeedsAModule() {
        folder.write("c2/course.yaml", "competency: care\n");

        assertThat(new CourseReader(CourseFolder.FRAMEWORK)
                        .read(root.resolve("c2"))
                        .problems())
                .contains(new Problem("c2", 0, "a course needs at least one module"));
    }

    @Test
    void theFoldersNameMustBeAnId() {
        folder.write("My_Course/course.yaml", "competency: care\n");

        assertThat(new CourseReader(CourseFolder.FRAMEWORK)
                        .read(root.resolve("My_Course"))
                        .problems())
                .contains(new Problem(
                        "My_Course", 0, "the folder's name is no id: lower-case Latin letters, digits and hyphens"));
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        folder.replace(EXAM, "level: 2", "level: [2");

        assertThat(folder.read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(EXAM);
            assertThat(problem.line()).isBetween(2, 3);
            assertThat(problem.message()).startsWith("is no YAML: ");
        });
    }

    @Test
    void otherBytesThanUtf8AreRefused() throws IOException {
        Files.write(root.resolve(LESSON), "# Первый".getBytes(Charset.forName("windows-1251")));

        assertThat(folder.read().problems()).contains(new Problem(LESSON, 0, "is no text in UTF-8"));
    }

    @Test
    void aRowOfAnExamNamesAModuleAndAnIndicatorThatExist() {
        folder.replace(EXAM, DRAW, "- {module: m9, indicator: c9-a, count: 1}");

        assertThat(folder.read().problems())
                .contains(
                        new Problem(EXAM, 11, "the course has no module 'm9'"),
                        new Problem(EXAM, 11, "the framework has no indicator 'c9-a'"));
    }

    /**
     * A course broken in one place.
     *
     * @param from what the file says, or null to write the whole file
     * @param to what it says instead, or null to remove the file
     * @param words found in the line of the problem, or null for the file as a whole
     */
    record Broken(String rule, String file, String from, String to, String words, String message) {

        @Override
        public String toString() {
            return rule;
        }

        Problem in(CourseFolder folder) {
            if (to == null) {
                folder.remove(file);
            } else if (from == null) {
                folder.write(file, to);
            } else {
                folder.replace(file, from, to);
            }
            return new Problem(file, words == null ? 0 : folder.lineOf(file, words), message);
        }
    }

    @ParameterizedTest
    @MethodSource({"inCourse", "inModule", "inLesson", "inPicture", "inQuestion", "inExam"})
    void oneBrokenRuleIsToldWhereItIsBrokenAndNothingElse(Broken broken) {
        Problem expected = broken.in(folder);

        CourseReader.Reading reading = folder.read();

        assertThat(reading.course()).isEmpty();
        assertThat(reading.problems()).containsExactly(expected);
    }

    static List<Broken> inCourse() {
        return List.of(
                new Broken("competency", COURSE, "care", "nope", "nope", "the framework has no competency 'nope'"),
                new Broken(
                        "key missing",
                        COURSE,
                        "title: {ru: Забота, en: Care}\n",
                        "",
                        "competency",
                        "'title' is missing"),
                new Broken(
                        "key unknown", COURSE, "summary:", "colour: red\nsummary:", "colour", "unknown key 'colour'"),
                new Broken("language missing", COURSE, ", en: On care", "", "О заботе", "'en' is missing"),
                new Broken("language empty", COURSE, "en: On care", "en: ''", "О заботе", "'en' must be a text"),
                new Broken(
                        "lessons",
                        COURSE,
                        "lessons: all",
                        "lessons: none",
                        "lessons:",
                        "'lessons' must be one of [all], not 'none'"),
                new Broken(
                        "practice",
                        COURSE,
                        "practice: all",
                        "practice: some",
                        "practice:",
                        "'practice' must be one of [all, none], not 'some'"),
                new Broken("no header", COURSE, null, null, null, "is missing"),
                new Broken(
                        "stray file",
                        "c1/notes.txt",
                        null,
                        "x",
                        null,
                        "is no part of a course: a module's folder is named <nn>-<id>"),
                new Broken(
                        "stray file in the bank",
                        "c1/bank/notes.txt",
                        null,
                        "x",
                        null,
                        "is no part of a bank: its files end in .yaml"),
                new Broken(
                        "stray file among exams",
                        "c1/exams/notes.txt",
                        null,
                        "x",
                        null,
                        "is no exam: its file is named <id>.yaml"),
                new Broken(
                        "id of an exam",
                        "c1/exams/Level.yaml",
                        null,
                        "x",
                        null,
                        "is no exam: its file is named <id>.yaml"));
    }

    static List<Broken> inModule() {
        return List.of(
                new Broken(
                        "id",
                        MODULE,
                        "  - {id: first, minutes: 5}",
                        "  - {id: First, minutes: 5}\n  - {id: first, minutes: 5}",
                        "First",
                        "'First' is no id: lower-case Latin letters, digits and hyphens, a letter first"),
                new Broken(
                        "too short",
                        MODULE,
                        "minutes: 5}",
                        "minutes: 0}",
                        "minutes: 0",
                        "'minutes' must be a whole number from 1 to 60"),
                new Broken(
                        "too long",
                        MODULE,
                        "minutes: 60",
                        "minutes: 61",
                        "61",
                        "'minutes' must be a whole number from 1 to 60"),
                new Broken("no time", MODULE, ", minutes: 60", "", "second", "'minutes' is missing"),
                new Broken(
                        "key unknown", MODULE, "minutes: 60", "minutes: 60, level: 2", "second", "unknown key 'level'"),
                new Broken(
                        "file without lesson",
                        "c1/01-m1/03-third.ru.md",
                        null,
                        "# Третий\n",
                        null,
                        "belongs to no lesson in module.yaml, or its number is not its place there"),
                new Broken(
                        "stray file",
                        "c1/01-m1/steps.png",
                        null,
                        "x",
                        null,
                        "is no part of a module: lessons are <nn>-<id>.<ru|en>.md, pictures <name>.<ru|en>.svg"),
                new Broken(
                        "picture nobody shows",
                        "c1/01-m1/other.ru.svg",
                        null,
                        "<svg viewBox=\"0 0 1 1\"/>",
                        null,
                        "no lesson of the module shows this picture"));
    }

    static List<Broken> inLesson() {
        return List.of(
                new Broken("no title", LESSON, "# Первый", "Первый", "Первый", "the first line must be the title: # …"),
                new Broken("empty title", LESSON, "# Первый", "#  ", "#  ", "the first line must be the title: # …"),
                new Broken(
                        "no lead",
                        LESSON,
                        "Вводный абзац, с которого начинается урок.\n\n",
                        "",
                        "## Заголовок",
                        "begin the lesson with an opening paragraph"),
                new Broken(
                        "picture for a lead",
                        LESSON,
                        "Вводный абзац, с которого начинается урок.",
                        "![Лестница](steps.ru.svg)",
                        "![Лестница](",
                        "begin the lesson with an opening paragraph"),
                new Broken("HTML in a paragraph", LESSON, "Текст со", "<b>Текст</b> со", "<b>", HTML),
                new Broken("HTML comment", LESSON, "Текст со", "<!-- позже --> Текст со", "<!--", HTML),
                new Broken("HTML alone", LESSON, "## Заголовок", "<div>Заголовок</div>", "<div>", HTML),
                new Broken(
                        "heading too high",
                        LESSON,
                        "## Заголовок",
                        "# Заголовок",
                        "# Заголовок",
                        "headings inside a lesson are ## and ###"),
                new Broken(
                        "heading too low",
                        LESSON,
                        "## Заголовок",
                        "#### Заголовок",
                        "#### Заголовок",
                        "headings inside a lesson are ## and ###"),
                new Broken(
                        "no try",
                        LESSON,
                        ":::try\nСделайте это сегодня.\n:::\n",
                        "",
                        null,
                        "a lesson has one :::try, here are 0"),
                new Broken(
                        "two tries",
                        LESSON,
                        ":::try\n",
                        ":::try\nИ это.\n:::\n\n:::try\n",
                        null,
                        "a lesson has one :::try, here are 2"),
                new Broken(
                        "no summary",
                        LESSON,
                        ":::summary\n- раз\n- два\n- три\n:::\n",
                        "",
                        null,
                        "a lesson has one :::summary, here are 0"),
                new Broken(
                        "no sources",
                        LESSON,
                        ":::sources\nПридумано для проверки.\n:::\n",
                        "",
                        null,
                        "a lesson has one :::sources, here are 0"),
                new Broken(
                        "block unknown",
                        LESSON,
                        "## Заголовок",
                        ":::note\nТекст.\n:::",
                        ":::note",
                        "unknown block 'note'"),
                new Broken(
                        "block not closed",
                        LESSON,
                        "Придумано для проверки.\n:::",
                        "Придумано для проверки.",
                        ":::sources",
                        "the block is never closed by a line :::"),
                new Broken("block empty", LESSON, "Сделайте это сегодня.\n", "", ":::try", "the block is empty"),
                new Broken(
                        "block inside a block",
                        LESSON,
                        "Сделайте это сегодня.",
                        ":::case Внутри",
                        ":::case Внутри",
                        "::: closes or opens no block here; blocks do not stand inside each other"),
                new Broken(
                        "closed twice",
                        LESSON,
                        "Как это было.\n:::",
                        "Как это было.\n:::\n\n::: ",
                        "::: ",
                        "::: closes or opens no block here; blocks do not stand inside each other"),
                new Broken(
                        "case without title",
                        LESSON,
                        ":::case Случай",
                        ":::case",
                        ":::case",
                        "a case needs a title: :::case Title"),
                new Broken("try with title", LESSON, ":::try", ":::try Дело", ":::try", "only a case has a title"),
                new Broken(
                        "summary too short",
                        LESSON,
                        "- три\n",
                        "",
                        ":::summary",
                        "a summary is a list of exactly 3 lines"),
                new Broken(
                        "summary too long",
                        LESSON,
                        "- три\n",
                        "- три\n- четыре\n",
                        ":::summary",
                        "a summary is a list of exactly 3 lines"),
                new Broken(
                        "summary without list",
                        LESSON,
                        "- раз\n- два\n- три\n",
                        "Раз, два, три.\n",
                        ":::summary",
                        "a summary is a list of exactly 3 lines"),
                new Broken(
                        "text behind the sources",
                        LESSON,
                        "Придумано для проверки.\n:::\n",
                        "Придумано для проверки.\n:::\n\nЕщё.\n",
                        "Ещё.",
                        "the sources are the last block, nothing stands behind them"),
                new Broken(
                        "picture in a sentence",
                        LESSON,
                        "![Лестница",
                        "Смотрите: ![Лестница",
                        "![Лестница",
                        "a picture stands alone in its paragraph"),
                new Broken(
                        "picture in a list",
                        LESSON,
                        "![Лестница",
                        "- ![Лестница",
                        "![Лестница",
                        "a picture stands alone in its paragraph"),
                new Broken(
                        "no alt text",
                        LESSON,
                        "![Лестница из трёх ступеней]",
                        "![]",
                        "![]",
                        "the picture needs an alt text that says what it shows"),
                new Broken(
                        "picture in the other language",
                        LESSON,
                        "steps.ru.svg",
                        "steps.en.svg",
                        "steps.en.svg",
                        "a picture here is a file of the module named <name>.ru.svg, or one that was put in by the editor"),
                new Broken(
                        "picture from outside",
                        LESSON,
                        "steps.ru.svg",
                        "https://example.org/a.svg",
                        "a.svg",
                        "a picture here is a file of the module named <name>.ru.svg, or one that was put in by the editor"),
                new Broken(
                        "picture missing",
                        LESSON,
                        "steps.ru.svg",
                        "stairs.ru.svg",
                        "stairs",
                        "the module has no picture 'stairs.ru.svg'"),
                new Broken(
                        "link without https",
                        LESSON,
                        "https://example.org/",
                        "http://example.org/",
                        "http://",
                        "a link goes to an https: address or to lesson:<id>, not to 'http://example.org/'"),
                new Broken(
                        "link with a script",
                        LESSON,
                        "https://example.org/",
                        "javascript:alert(1)",
                        "javascript",
                        "a link goes to an https: address or to lesson:<id>, not to 'javascript:alert(1)'"),
                new Broken(
                        "link to no lesson",
                        LESSON,
                        "lesson:second",
                        "lesson:third",
                        "lesson:third",
                        "links to a lesson 'third' that the course does not have"),
                new Broken(
                        "link in a table",
                        LESSON,
                        "| три |",
                        "| [три](ftp://x) |",
                        "ftp",
                        "a link goes to an https: address or to lesson:<id>, not to 'ftp://x'"));
    }

    static List<Broken> inPicture() {
        return List.of(
                new Broken(
                        "script",
                        PICTURE,
                        "<g transform",
                        "<script/><g transform",
                        "<script/>",
                        "<script> is not allowed"),
                new Broken("no XML", PICTURE, "</g>", "", "</svg>", "is no well-formed XML"));
    }

    static List<Broken> inQuestion() {
        return List.of(
                new Broken("indicator", BANK, "c3-a", "c9-a", "c9-a", "the framework has no indicator 'c9-a'"),
                new Broken(
                        "lesson",
                        BANK,
                        "c3-a\n    lesson: first",
                        "c3-a\n    lesson: third",
                        "lesson: third",
                        "the course has no lesson 'third'"),
                new Broken(
                        "id twice, in practice and bank",
                        BANK,
                        "id: b4",
                        "id: p1",
                        "id: p1",
                        "the course has a question 'p1' already"));
    }

    static List<Broken> inExam() {
        return List.of(
                new Broken(
                        "level 1",
                        EXAM,
                        "level: 2",
                        "level: 1",
                        "level: 1",
                        "'level' must be a whole number from 2 to 5"),
                new Broken(
                        "minutes",
                        EXAM,
                        "minutes: 40",
                        "minutes: 0",
                        "minutes",
                        "'minutes' must be a whole number from 1 to 480"),
                new Broken(
                        "attempts",
                        EXAM,
                        "attempts: 3",
                        "attempts: many",
                        "attempts",
                        "'attempts' must be a whole number from 1 to 99"),
                new Broken(
                        "what earns the next attempt",
                        EXAM,
                        "days-between: 1",
                        "days-between: 1\nafter: prayer",
                        "after: prayer",
                        "'after' must be one of [practice], not 'prayer'"),
                new Broken(
                        "days between",
                        EXAM,
                        "days-between: 1",
                        "days-between: -1",
                        "days-between",
                        "'days-between' must be a whole number from 0 to 365"),
                new Broken(
                        "grace",
                        EXAM,
                        "grace-seconds: 30",
                        "grace-seconds: 301",
                        "grace",
                        "'grace-seconds' must be a whole number from 0 to 300"),
                new Broken(
                        "markers",
                        EXAM,
                        "grace-seconds: 30",
                        "grace-seconds: 30\nmarkers: 3",
                        "markers: 3",
                        "'markers' must be a whole number from 1 to 2"),
                new Broken(
                        "cut of zero", EXAM, "cut: 2", "cut: 0", "cut: 0", "'cut' must be a whole number from 1 to 2"),
                new Broken(
                        "cut too high", EXAM, "cut: 2", "cut: 3", "cut: 3", "'cut' must be a whole number from 1 to 2"),
                new Broken(
                        "no reason",
                        EXAM,
                        "cut-reason: {ru: Потому, en: Because}\n",
                        "",
                        "title",
                        "'cut-reason' is missing"),
                new Broken(
                        "review",
                        EXAM,
                        "show: mistakes",
                        "show: some",
                        "show: some",
                        "'show' must be one of [all, mistakes, nothing], not 'some'"),
                new Broken(
                        "review from",
                        EXAM,
                        "from: graded",
                        "from: now",
                        "from: now",
                        "'from' must be one of [graded], not 'now'"),
                new Broken(
                        "a last day that is none",
                        EXAM,
                        "minutes: 40",
                        "minutes: 40\ncloses: 31.03.2027",
                        "closes",
                        "a day is written as 2027-03-31, not '31.03.2027'"),
                new Broken(
                        "the key during an exam",
                        EXAM,
                        REVIEW,
                        MATRIX.replace("[answers]", "[answers, key]"),
                        "during",
                        "during an exam nothing but the own answers can be shown, so never 'key'"),
                new Broken(
                        "marks during an exam",
                        EXAM,
                        REVIEW,
                        MATRIX.replace("[answers]", "[marks]"),
                        "during",
                        "during an exam nothing but the own answers can be shown, so never 'marks'"),
                new Broken(
                        "no part of a paper",
                        EXAM,
                        REVIEW,
                        MATRIX.replace("[marks]", "[marks, grades]"),
                        "right-after",
                        "'grades' is none of [answers, bands, feedback, indicators, key, marks, points]"),
                new Broken(
                        "a moment that never comes",
                        EXAM,
                        REVIEW,
                        MATRIX + "  closed: [key]",
                        "closed",
                        "the exam never closes: say its last day with 'closes'"),
                new Broken(
                        "no moment left out",
                        EXAM,
                        REVIEW,
                        MATRIX.replace("  later: []\n", ""),
                        "questions",
                        "'later' is missing"),
                new Broken(
                        "which questions",
                        EXAM,
                        REVIEW,
                        MATRIX.replace("questions: all", "questions: some"),
                        "questions",
                        "'questions' must be one of [all, mistakes], not 'some'"),
                new Broken(
                        "no band from nought",
                        EXAM,
                        REVIEW,
                        "bands:\n  - {from: 10, text: {ru: а, en: a}}\n" + REVIEW,
                        "from: 10",
                        "the first band begins with 0, so that no result is left without one"),
                new Broken(
                        "nothing below the cut",
                        EXAM,
                        REVIEW,
                        "bands:\n  - {from: cut, text: {ru: а, en: a}}\n" + REVIEW,
                        "from: cut",
                        "the first band begins with 0, so that no result is left without one"),
                new Broken(
                        "bands that fall",
                        EXAM,
                        REVIEW,
                        "bands:\n  - {from: 0, text: {ru: а, en: a}}\n  - {from: 60, text: {ru: а, en: a}}\n  - {from: 60, text: {ru: б, en: a}}\n"
                                + REVIEW,
                        "{ru: б",
                        "'from' must be a whole number from 61 to 100, above the band before, or cut"),
                new Broken(
                        "a band above all",
                        EXAM,
                        REVIEW,
                        "bands:\n  - {from: 0, text: {ru: а, en: a}}\n  - {from: 101, text: {ru: а, en: a}}\n" + REVIEW,
                        "from: 101",
                        "'from' must be a whole number from 1 to 100, above the band before, or cut"),
                new Broken(
                        "a share that is none",
                        EXAM,
                        REVIEW,
                        "bands:\n  - {from: 0, text: {ru: а, en: a}}\n  - {from: 66.7, text: {ru: а, en: a}}\n"
                                + REVIEW,
                        "from: 66.7",
                        "'from' must be a whole number from 1 to 100, above the band before, or cut"),
                new Broken(
                        "nothing left",
                        EXAM,
                        REVIEW,
                        "bands:\n  - {from: 0, text: {ru: а, en: a}}\n  - {from: 100, text: {ru: а, en: a}}\n  - {from: 70, text: {ru: а, en: a}}\n"
                                + REVIEW,
                        "from: 70",
                        "no result is left for this band: one before begins with 100 per cent"),
                new Broken(
                        "the cut twice",
                        EXAM,
                        REVIEW,
                        "bands:\n  - {from: 0, text: {ru: а, en: a}}\n  - {from: cut, text: {ru: а, en: a}}\n  - {from: cut, text: {ru: б, en: a}}\n"
                                + REVIEW,
                        "{ru: б",
                        "one band begins with the cut already"),
                new Broken(
                        "a band in one language",
                        EXAM,
                        REVIEW,
                        "bands:\n  - {from: 0, text: {ru: а}}\n" + REVIEW,
                        "{ru: а}",
                        "'en' is missing"),
                new Broken(
                        "a key of a band",
                        EXAM,
                        REVIEW,
                        "bands:\n  - {from: 0, to: 9, text: {ru: а, en: a}}\n" + REVIEW,
                        "to: 9",
                        "unknown key 'to'"),
                new Broken(
                        "a picture in a band",
                        EXAM,
                        REVIEW,
                        "bands:\n  - {from: 0, text: {ru: '![а](b.png)', en: a}}\n" + REVIEW,
                        "b.png",
                        "a picture stands in a lesson or a question, not in what is said to a result"),
                new Broken(
                        "a lesson that is none",
                        EXAM,
                        REVIEW,
                        "bands:\n  - {from: 0, text: {ru: '[а](lesson:third)', en: a}}\n" + REVIEW,
                        "third",
                        "links to a lesson 'third' that the course does not have"),
                new Broken(
                        "a list of no bands",
                        EXAM,
                        REVIEW,
                        "bands: []\n" + REVIEW,
                        "bands",
                        "'bands' must have 1 to 10 items, here are 0"),
                new Broken(
                        "one word and moments",
                        EXAM,
                        "show: mistakes",
                        "show: mistakes, later: [key]",
                        "show",
                        "unknown key 'later'"),
                new Broken(
                        "too few questions",
                        EXAM,
                        "c2-a, ",
                        "c3-a, ",
                        "c3-a",
                        "questions in the bank for this row: 1; it draws 2 and needs at least 3"),
                new Broken(
                        "too few of a level",
                        EXAM,
                        "indicator: c2-a",
                        "level: 3",
                        "level: 3",
                        "questions in the bank for this row: 1; it draws 2 and needs at least 3"),
                new Broken(
                        "too few that are hard",
                        EXAM,
                        "[1, 2]",
                        "[3]",
                        "[3]",
                        "questions in the bank for this row: 0; it draws 2 and needs at least 3"),
                new Broken(
                        "half a question more",
                        EXAM,
                        "count: 2",
                        "count: 3",
                        "count: 3",
                        "questions in the bank for this row: 3; it draws 3 and needs at least 5"),
                new Broken("difficulty", EXAM, "[1, 2]", "[1, 2, 4]", "[1, 2, 4]", "a difficulty is 1, 2 or 3"),
                new Broken(
                        "draws nothing",
                        EXAM,
                        "draw:\n  " + DRAW,
                        "draw: []",
                        "draw:",
                        "an exam must draw at least one question"),
                new Broken(
                        "key unknown",
                        EXAM,
                        "minutes: 40",
                        "minutes: 40\nseconds: 3",
                        "seconds",
                        "unknown key 'seconds'"));
    }
}
