package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.course.Course;
import org.stupeni.course.CourseReader;
import org.stupeni.course.checklist.ChecklistReader;
import org.stupeni.course.exchange.ImportedItem.State;
import org.stupeni.course.exchange.folder.FolderWriter;
import org.stupeni.course.exchange.safe.Archive;
import org.stupeni.course.exchange.safe.ArchiveWriter;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Json;
import org.stupeni.platform.Language;
import org.stupeni.platform.Sha256;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Question;

/** Courses and questions as archives of the portal's own form: nothing is lost, and equal content is equal bytes. */
class FolderRoundTripTest {

    private static final Path COURSES = Path.of(System.getProperty("portal.basedir", ""), "courses");

    private static Framework framework() throws IOException {
        return FrameworkReader.read("framework.yaml", Files.readString(COURSES.resolve("framework.yaml")))
                .framework()
                .orElseThrow();
    }

    static Stream<Path> courses() throws IOException {
        return CoursesFolder.coursesIn(COURSES).stream();
    }

    /** With the checklist of its competency, that stands beside the courses. */
    @ParameterizedTest
    @MethodSource("courses")
    void aCourseBringsItsChecklist(Path folder) throws IOException {
        Course course = new CourseReader(framework()).read(folder).course().orElseThrow();
        Course more = course.with(new ChecklistReader(framework())
                .read(COURSES).sound().stream()
                        .filter(checklist -> checklist.competency().equals(course.competency()))
                        .findFirst()
                        .orElseThrow());

        comesBack(more);

        assertThat(Json.write(more)).isNotEqualTo(Json.write(course));
        assertThat(Json.write(course)).doesNotContain("\"checklist\"");
        assertThat(Json.read(Json.write(more), Course.class)).isEqualTo(more);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void anExportOfAnImportOfAnExportIsTheSameBytes(Path folder) throws IOException {
        comesBack(new CourseReader(framework()).read(folder).course().orElseThrow());
    }

    private static void comesBack(Course course) throws IOException {
        ExportedFile first = FolderWriter.write(course, PictureSource.NONE);
        assertThat(first.losses()).isEmpty();
        ImportReport report = Imports.read(new Upload(first.name(), first.content()), framework());
        assertThat(report.notes().stream().filter(note -> note.weight() != Note.Weight.INFO))
                .isEmpty();
        assertThat(report.course()).isEqualTo(course);
        assertThat(Sha256.of(Json.write(report.course()))).isEqualTo(Sha256.of(Json.write(course)));
        assertThat(report.items())
                .hasSize((int) course.questions().count())
                .extracting(ImportedItem::state)
                .containsOnly(State.OK);
        assertThat(FolderWriter.write(report.course(), PictureSource.NONE).content())
                .isEqualTo(first.content());
    }

    @Test
    void questionsOfEveryTypeComeBackAsTheyWere() {
        List<Question> questions = new ArrayList<>(List.of(
                Samples.single(),
                Samples.multiple(),
                Samples.trueFalse(false),
                Samples.matching(true),
                Samples.numeric(true),
                Samples.words(true),
                Samples.cloze(),
                Samples.open(),
                Samples.judgement()));
        questions.add(AllTypes.named("ordering"));
        ExportedFile file = Exports.write(ExchangeFormat.FOLDER, questions, Wording.BOTH);
        ImportReport report = Imports.read(new Upload(file.name(), file.content()));
        assertThat(report.notes()).isEmpty();
        assertThat(report.drafts()).isEqualTo(questions);
        assertThat(Exports.write(ExchangeFormat.FOLDER, report.drafts(), Wording.BOTH)
                        .content())
                .isEqualTo(file.content());
    }

    @Test
    void whatBreaksARuleIsToldWithItsFileAndLine() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(
                "bank/one.yaml",
                "questions:\n  - id: a\n    type: no-such\n  - id: b\n    type: open\n"
                        .getBytes(StandardCharsets.UTF_8));
        files.put("bank/two.yaml", "questions: [\n".getBytes(StandardCharsets.UTF_8));
        files.put("x/course.yaml", "title: t\n".getBytes(StandardCharsets.UTF_8));
        ImportReport report = Imports.read(new Upload("x.zip", ArchiveWriter.write(files)), framework());
        assertThat(report.course()).isNull();
        assertThat(report.items())
                .extracting(ImportedItem::state)
                .containsOnly(State.BROKEN)
                .hasSize(2);
        assertThat(report.items().get(0).notes().get(0).place()).isEqualTo(Place.of("bank/one.yaml", 3));
        assertThat(report.notes()).extracting(note -> note.place().file()).contains("bank/two.yaml", "x/course.yaml");
        assertThat(report.items()).flatExtracting(ImportedItem::notes).allSatisfy(note -> {
            String english = note.arguments().get(0).toString();
            assertThat(note.in(Language.EN)).contains(english);
            assertThat(note.in(Language.RU)).doesNotContain(english).startsWith("В папке курса: ");
        });
    }

    @Test
    void archivesAreUnpackedTheSameWhoeverPackedThem() {
        Map<String, byte[]> files = Map.of("папка/файл.yaml", new byte[] {1, 2, 3});
        assertThat(Archive.open(ArchiveWriter.write(files)).files()).containsOnlyKeys("папка/файл.yaml");
    }
}
