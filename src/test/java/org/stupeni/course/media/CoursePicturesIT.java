package org.stupeni.course.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Courses;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.LessonDocument;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeProblem;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.NodeText;
import org.stupeni.course.draft.TestDrafts;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.folder.FolderWriter;
import org.stupeni.course.transfer.ImportTaking;
import org.stupeni.course.transfer.ImportUploads;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.question.Question;

/** Pictures on their way: sent, shown in a draft, published, taken away, brought back, forgotten. */
@ExtendWith(ArquillianExtension.class)
class CoursePicturesIT {

    private static final Duration OLD = Duration.ofDays(15);

    @Inject
    CoursePictures pictures;

    @Inject
    AgedPictures stored;

    @Inject
    TestDrafts samples;

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    DraftPublishing publishing;

    @Inject
    Courses courses;

    @Inject
    ImportUploads uploads;

    @Inject
    ImportTaking taking;

    @Inject
    TestPeople people;

    private Long trainer;

    @BeforeEach
    void somebody() {
        trainer = people.with(Role.TRAINER).id();
    }

    /** Of each call another one. */
    private ReadPicture sent() {
        String svg = "<svg viewBox=\"0 0 90 60\"><title>" + UUID.randomUUID() + "</title></svg>";
        return pictures.keep(trainer, "Стойка.svg", svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPictureIsKeptOnceAndSeenByTrainersUntilItIsPublished() {
        byte[] photo = TestPictures.photo(40, 20, 1);
        ReadPicture one = pictures.keep(trainer, "a.jpg", photo);
        ReadPicture two = pictures.keep(people.with(Role.TRAINER).id(), "другое имя.jpg", photo);
        assertThat(two.hash()).isEqualTo(one.hash());
        assertThat(stored.count(one)).isEqualTo(1);
        ReadPicture drawing = sent();
        String name = drawing.name().toString();

        assertThat(pictures.find(name, true)).hasValueSatisfying(picture -> {
            assertThat(picture.type()).isEqualTo("image/svg+xml");
            assertThat(picture.bytes()).isEqualTo(drawing.picture().bytes());
        });
        assertThat(pictures.find(name, false)).isEmpty();
        assertThat(pictures.find(name.replace(".svg", ".png"), true)).isEmpty();
        for (String no : List.of("", "x", "../../etc/passwd", "a-0123456789abcdef.png")) {
            assertThat(pictures.find(no, true)).isEmpty();
        }
        assertThat(pictures.known(Set.of(name, "a-0123456789abcdef.png", "x")))
                .isEqualTo(Map.of(name, new KnownPicture(drawing.name().mark(), "svg", drawing.hash(), 90, 60)));

        pictures.isPublished(Set.of(name));
        assertThat(pictures.find(name, false)).isPresent();
    }

    @Test
    void whatNobodyCanKeepIsRefused() {
        assertThatThrownBy(() -> pictures.keep(trainer, "a.png", new byte[pictures.largest() + 1]))
                .isInstanceOf(Refused.class)
                .hasMessage("course_picture.too_large");
        assertThatThrownBy(() -> pictures.keep(trainer, List.of(new NewPicture("a-0123456789abcdef.png", new byte[9]))))
                .isInstanceOf(IllegalArgumentException.class);
        List<NewPicture> many = new ArrayList<>();
        for (int i = 0; i < CoursePictures.MOST; i++) {
            byte[] svg = ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>" + trainer + " " + i
                            + "</title></svg>")
                    .getBytes(StandardCharsets.UTF_8);
            many.add(new NewPicture(TestPictures.name("a", svg, "svg"), svg));
        }
        pictures.keep(trainer, many);
        assertThatThrownBy(this::sent).isInstanceOf(Refused.class).hasMessage("course_picture.too_many");
    }

    @Test
    void whatAVersionShowsStaysForEverAndWhatNothingShowsIsForgotten() {
        String id = samples.publish();
        long draft = drafts.open(id, trainer).orElseThrow();
        ReadPicture shown = sent();
        ReadPicture unused = sent();
        NodeText lesson = lesson(draft);
        shows(draft, lesson, shown.name().toString());
        for (ReadPicture picture : List.of(shown, unused)) {
            stored.age(picture, OLD);
        }

        assertThat(pictures.forgetUnused()).isPositive();

        assertThat(stored.count(unused)).isZero();
        assertThat(stored.count(shown)).as("a draft shows it").isEqualTo(1);
        assertThat(publishing.lessonHtml(draft, lesson.id()).orElseThrow().ru())
                .contains("<img src=\"/learn/picture/" + shown.name() + "\" width=\"90\" height=\"60\"");
        assertThat(publishing.problems(draft, lesson.id())).isEmpty();

        NodeText now = nodes.find(draft, lesson.id()).orElseThrow();
        nodes.save(draft, lesson.id(), now.version(), lesson.document(), trainer);
        pictures.forgetUnused();
        assertThat(stored.count(shown)).as("its history shows it").isEqualTo(1);
        now = nodes.find(draft, lesson.id()).orElseThrow();
        shows(draft, now, shown.name().toString());

        Course course = publishing.publish(draft, "a picture", trainer).course();

        assertThat(course.modules().get(0).pictures())
                .contains(new CourseModule.Picture(shown.name().toString(), null, shown.hash(), 90, 60));
        assertThat(pictures.find(shown.name().toString(), false)).isPresent();
        pictures.forgetUnused();
        assertThat(stored.count(shown)).isEqualTo(1);

        long next = drafts.open(id, trainer).orElseThrow();
        assertThat(publishing.assemble(next).orElseThrow().course()).hasValue(course);
        NodeText again = lesson(next);
        shows(next, again, "gone-0123456789abcdef.png");
        assertThat(publishing.problems(next, again.id()))
                .extracting(NodeProblem::message)
                .containsOnly("the module has no picture 'gone-0123456789abcdef.png'");
        assertThatThrownBy(() -> publishing.publish(next, "x", trainer))
                .isInstanceOf(Refused.class)
                .hasMessage("draft_publish.problems");
        ReadPicture dropped = sent();
        shows(next, nodes.find(next, again.id()).orElseThrow(), dropped.name().toString());
        stored.age(dropped, OLD);
        drafts.discard(next, trainer);
        pictures.forgetUnused();
        assertThat(stored.count(dropped)).isZero();
    }

    /** Out with the pictures and in again: the same course, and what was forgotten meanwhile is back. */
    @Test
    void aCourseThatIsBroughtComesWithItsPictures() {
        String id = samples.publish();
        long draft = drafts.open(id, trainer).orElseThrow();
        ReadPicture shown = sent();
        shows(draft, lesson(draft), shown.name().toString());
        Course course = publishing.publish(draft, "a picture", trainer).course();
        Course renamed = renamed(course);
        ExportedFile file = FolderWriter.write(renamed, pictures::bytes);

        Long upload = uploads.keep(trainer, file.name(), file.content());
        assertThat(taking.course(upload, trainer, 0)).isTrue();

        long brought = drafts.of(renamed.id()).orElseThrow().id();
        assertThat(publishing.assemble(brought).orElseThrow().course()).hasValue(renamed);
        assertThat(FolderWriter.write(
                                publishing
                                        .assemble(brought)
                                        .orElseThrow()
                                        .course()
                                        .orElseThrow(),
                                pictures::bytes)
                        .content())
                .isEqualTo(file.content());
    }

    @Test
    void questionsThatAreBroughtKeepTheirPictures() {
        String id = samples.publish();
        long draft = drafts.open(id, trainer).orElseThrow();
        byte[] photo = TestPictures.of("png", 12, 8);
        String name = TestPictures.name("a", photo, "png");
        String xml =
                "<quiz><question type=\"truefalse\"><questiontext format=\"html\"><text><![CDATA[Так? <img alt=\"рис\""
                        + " src=\"@@PLUGINFILE@@/a.png\">]]></text><file name=\"a.png\" encoding=\"base64\">"
                        + Base64.getEncoder().encodeToString(photo)
                        + "</file></questiontext><answer fraction=\"100\"><text>true</text></answer></question></quiz>";
        Long upload = uploads.keep(trainer, "m.xml", xml.getBytes(StandardCharsets.UTF_8));
        assertThat(pictures.find(name, true)).as("shown before it is taken").isPresent();
        assertThat(pictures.find(name, false)).isEmpty();

        taking.questions(upload, trainer, 0, draft, null);

        assertThat(pictures.find(name, true)).isPresent();
        assertThat(nodes.tree(draft))
                .filteredOn(row -> row.kind() == NodeKind.BANK)
                .extracting(row -> nodes.find(draft, row.id()).orElseThrow().document())
                .anySatisfy(document -> assertThat(document).contains("![рис](" + name + ")"));
    }

    private static Course renamed(Course course) {
        String id = "n" + course.id().substring(1);
        List<Question> bank = course.bank();
        return new Course(
                id,
                course.competency(),
                course.title(),
                course.summary(),
                course.purpose(),
                course.practiceCounts(),
                course.modules(),
                bank,
                course.exams());
    }

    private NodeText lesson(long draft) {
        NodeRow row = nodes.tree(draft).stream()
                .filter(node -> node.kind() == NodeKind.LESSON)
                .findFirst()
                .orElseThrow();
        return nodes.find(draft, row.id()).orElseThrow();
    }

    /** Puts the picture behind the lead, in both languages. */
    private void shows(long draft, NodeText text, String name) {
        LessonDocument lesson = LessonDocument.read(text.document()).orElseThrow();
        LocalText body =
                new LocalText(with(lesson.body().ru(), name), with(lesson.body().en(), name));
        String document = new LessonDocument(lesson.title(), lesson.minutes(), body).write();
        assertThat(nodes.save(draft, text.id(), text.version(), document, trainer)
                        .conflict())
                .isFalse();
    }

    private static String with(String body, String name) {
        return body.replaceFirst("(?s)^(\\s*\\S.*?\\n)\\n", "$1\n![Стойка](" + name + ")\n\n");
    }
}
