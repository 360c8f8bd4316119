package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.ImportReport;
import org.stupeni.course.exchange.ImportedItem;
import org.stupeni.course.exchange.ImportedPicture;
import org.stupeni.course.exchange.Imports;
import org.stupeni.course.exchange.Note;
import org.stupeni.course.exchange.PictureSource;
import org.stupeni.course.exchange.Upload;
import org.stupeni.course.exchange.folder.FolderWriter;
import org.stupeni.course.media.KnownPicture;
import org.stupeni.course.media.NewPicture;
import org.stupeni.course.media.TestPictures;
import org.stupeni.platform.Json;
import org.stupeni.platform.Language;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.Problem;
import org.stupeni.platform.Sha256;

/** Photos of lessons and questions in the folder of a course: read, checked, shown, written out again. */
class PhotosTest {

    private static final byte[] HALL = TestPictures.of("jpeg", 60, 40);
    private static final byte[] DESK = TestPictures.of("png", 30, 20);
    private static final byte[] SIGN = TestPictures.of("png", 10, 10);
    private static final String HALL_NAME = TestPictures.name("hall", HALL, "jpg");
    private static final String DESK_NAME = TestPictures.name("desk", DESK, "png");
    private static final String SIGN_NAME = TestPictures.name("sign", SIGN, "png");
    private static final String LESSON = "c1/01-m1/01-first.ru.md";
    private static final String BANK = "c1/bank/questions.yaml";

    @TempDir
    Path root;

    private CourseFolder folder;

    @BeforeEach
    void aCourseWithPhotos() throws IOException {
        folder = CourseFolder.good(root);
        for (String language : List.of("ru", "en")) {
            folder.replace(
                    "c1/01-m1/01-first." + language + ".md",
                    "## Заголовок",
                    "![Зал \"утром\"](" + HALL_NAME + " \"Подпись\")\n\n## Заголовок");
        }
        folder.replace("c1/01-m1/practice.yaml", "ru: Что?", "ru: 'Что? ![Стойка](" + DESK_NAME + ")'");
        folder.replace(BANK, "ru: Что?", "ru: 'Что? ![Знак](" + SIGN_NAME + ")'");
        write("c1/01-m1/" + HALL_NAME, HALL);
        write("c1/01-m1/" + DESK_NAME, DESK);
        write("c1/bank/" + SIGN_NAME, SIGN);
    }

    private void write(String path, byte[] bytes) throws IOException {
        Files.write(root.resolve(path), bytes);
    }

    @Test
    void photosAreReadWithTheCourseAndShown() {
        CourseReader.Reading reading = folder.read();

        assertThat(reading.problems()).isEmpty();
        Course course = reading.course().orElseThrow();
        assertThat(reading.pictures())
                .extracting(NewPicture::name)
                .containsExactlyInAnyOrder(HALL_NAME, DESK_NAME, SIGN_NAME);
        assertThat(course.modules().get(0).pictures())
                .filteredOn(picture -> picture.svg() == null)
                .containsExactlyInAnyOrder(
                        new CourseModule.Picture(HALL_NAME, null, Sha256.of(HALL), 60, 40),
                        new CourseModule.Picture(DESK_NAME, null, Sha256.of(DESK), 30, 20));
        String html = new LessonRenderer(course, course.lesson("first").orElseThrow(), Language.EN).html();
        assertThat(html)
                .contains(
                        "<figure class=\"figure\"><img src=\"/learn/picture/" + HALL_NAME
                                + "\" width=\"60\" height=\"40\" loading=\"lazy\" alt=\"Зал &quot;утром&quot;\"><figcaption>Подпись");
        assertThat(Markdown.html(course.question("b1").orElseThrow().ask().ru()))
                .contains("<img alt=\"Знак\" src=\"/learn/picture/" + SIGN_NAME + "\" class=\"picture\"");
        assertThat(Markdown.text(course.question("b1").orElseThrow().ask().ru()))
                .isEqualTo("Что? Знак");
    }

    @Test
    void anImageThatIsNoneOfOursIsLeftOutOfAPage() {
        for (String address : List.of("https://far/a.png", "data:image/png;base64,AAAA", "../x.png", "a.png")) {
            assertThat(Markdown.html("До ![x](" + address + ") после")).doesNotContain("<img", address);
        }
    }

    @Test
    void anExportOfAnImportOfAnExportIsTheSameBytes() {
        CourseReader.Reading reading = folder.read();
        Course course = reading.course().orElseThrow();
        ExportedFile first = FolderWriter.write(course, source(reading.pictures()));

        ImportReport report = Imports.read(new Upload(first.name(), first.content()), CourseFolder.FRAMEWORK);

        assertThat(report.notes().stream().filter(note -> note.weight() != Note.Weight.INFO))
                .isEmpty();
        assertThat(report.course()).isEqualTo(course);
        assertThat(CourseVersion.hashOf(report.course())).isEqualTo(CourseVersion.hashOf(course));
        assertThat(report.items()).extracting(ImportedItem::state).containsOnly(ImportedItem.State.OK);
        List<NewPicture> brought =
                report.pictures().stream().map(ImportedPicture::kept).toList();
        assertThat(brought).hasSize(3);
        assertThat(FolderWriter.write(report.course(), source(brought)).content())
                .isEqualTo(first.content());
        ExportedFile questions = FolderWriter.write(List.of(course.bank().get(0)), source(brought));
        ImportReport alone = Imports.read(new Upload("q.zip", questions.content()));
        assertThat(alone.drafts()).containsExactly(course.bank().get(0));
        assertThat(alone.pictures()).extracting(ImportedPicture::content).containsExactly(SIGN);
    }

    @Test
    void withoutItsPhotoAQuestionIsNotTaken() {
        Course course = folder.read().course().orElseThrow();
        ExportedFile questions = FolderWriter.write(List.of(course.bank().get(0)), PictureSource.NONE);

        ImportReport report = Imports.read(new Upload("q.zip", questions.content()));

        assertThat(report.drafts()).isEmpty();
        assertThat(report.items().get(0).notes().get(0).in(Language.EN)).contains("there is no picture '" + SIGN_NAME);
    }

    private static PictureSource source(List<NewPicture> pictures) {
        Map<String, byte[]> bytes = pictures.stream().collect(Collectors.toMap(NewPicture::name, NewPicture::bytes));
        return name -> Optional.ofNullable(bytes.get(name));
    }

    @Test
    void anotherPhotoMakesAnotherVersionAndAnotherQuestion() throws IOException {
        Course before = folder.read().course().orElseThrow();
        byte[] other = TestPictures.of("png", 11, 11);
        String name = TestPictures.name("sign", other, "png");
        folder.replace(BANK, SIGN_NAME, name);
        Files.delete(root.resolve("c1/bank/" + SIGN_NAME));
        write("c1/bank/" + name, other);

        Course after = folder.read().course().orElseThrow();

        assertThat(CourseVersion.hashOf(after)).isNotEqualTo(CourseVersion.hashOf(before));
        assertThat(Json.write(after.bank().get(0)))
                .isNotEqualTo(Json.write(before.bank().get(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c1/01-m1/01-first.ru.md | ![Зал \"утром\"](hall- | ![](hall- | the picture needs an alt text",
                "c1/01-m1/01-first.ru.md | (hall- | (tall-0123456789abcdef.png) ![x](hall- | a picture stands alone",
                "c1/01-m1/practice.yaml | ![Стойка] | ![ ] | the picture needs an alt text",
                "c1/01-m1/practice.yaml | (desk- | (https://far/desk- | a picture in a question is one that was put in by the editor",
                "c1/bank/questions.yaml | (sign- | (gone- | there is no picture 'gone-"
            })
    void whatIsWrongIsToldWithItsLine(String file, String words, String instead, String message) {
        folder.replace(file, words, instead);
        assertThat(folder.read().problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.message()).startsWith(message);
            assertThat(problem.line())
                    .isEqualTo(folder.lineOf(file, instead.substring(0, Math.min(10, instead.length()))));
        });
    }

    @Test
    void aFileThatNothingShowsOrThatIsNoPictureIsTold() throws IOException {
        String extra = TestPictures.name("extra", HALL, "jpg");
        write("c1/01-m1/" + extra, HALL);
        write("c1/bank/" + extra, HALL);
        write("c1/bank/" + SIGN_NAME, HALL);

        assertThat(folder.read().problems())
                .contains(
                        new Problem("c1/01-m1/" + extra, 0, "no lesson of the module shows this picture"),
                        new Problem("c1/bank/" + extra, 0, "no question of the bank shows this picture"),
                        new Problem(
                                "c1/bank/" + SIGN_NAME,
                                0,
                                "is no picture, a broken one, or one of another kind than its name says"));
    }

    /** As a draft is read: the portal has the photos, the folder does not. */
    @Test
    void photosThatAreKnownNeedNotLieInTheFolder() throws IOException {
        Course course = folder.read().course().orElseThrow();
        Map<String, KnownPicture> known = Map.of(
                HALL_NAME, known(HALL_NAME, HALL, 60, 40),
                DESK_NAME, known(DESK_NAME, DESK, 30, 20),
                SIGN_NAME, known(SIGN_NAME, SIGN, 10, 10));
        for (String path : List.of("01-m1/" + HALL_NAME, "01-m1/" + DESK_NAME, "bank/" + SIGN_NAME)) {
            Files.delete(root.resolve("c1/" + path));
        }

        CourseReader.Reading reading = new CourseReader(CourseFolder.FRAMEWORK, known).read(root.resolve("c1"));

        assertThat(reading.problems()).isEmpty();
        assertThat(CourseVersion.hashOf(reading.course().orElseThrow())).isEqualTo(CourseVersion.hashOf(course));
        assertThat(folder.read().problems())
                .extracting(Problem::message)
                .contains("the module has no picture '" + HALL_NAME + "'", "there is no picture '" + SIGN_NAME + "'");
    }

    private static KnownPicture known(String text, byte[] bytes, int width, int height) {
        PictureName name = PictureName.of(text).orElseThrow();
        return new KnownPicture(name.mark(), name.ending(), Sha256.of(bytes), width, height);
    }
}
