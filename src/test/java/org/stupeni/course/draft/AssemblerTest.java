package org.stupeni.course.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.course.Course;
import org.stupeni.course.CourseReader;
import org.stupeni.course.checklist.ChecklistReader;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Json;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

/** A course that is taken apart and put together again is the same, and what is wrong is told of the node where it is wrong. */
class AssemblerTest {

    private static final Path COURSES = Path.of(System.getProperty("portal.basedir", ""), "courses");

    private static Framework framework() throws IOException {
        return FrameworkReader.read("framework.yaml", Files.readString(COURSES.resolve("framework.yaml")))
                .framework()
                .orElseThrow();
    }

    static Stream<Path> courses() throws IOException {
        return CoursesFolder.coursesIn(COURSES).stream();
    }

    /** The course with the checklist that stands beside it. */
    private static Course course(String id) throws IOException {
        Course course =
                new CourseReader(framework()).read(COURSES.resolve(id)).course().orElseThrow();
        return course.with(new ChecklistReader(framework())
                .read(COURSES).sound().stream()
                        .filter(checklist -> checklist.competency().equals(course.competency()))
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void everyCourseComesBackAsItWas(Path folder) throws IOException {
        Course course = course(folder.getFileName().toString());

        Assembly assembly = Assembler.assemble(course.id(), CourseNodes.of(course), framework());

        assertThat(assembly.problems()).isEmpty();
        assertThat(Json.write(assembly.course().orElseThrow())).isEqualTo(Json.write(course));
    }

    /** Looked at alone, a node has the problems that it has in the whole: none here. */
    @Test
    void aNodeIsLookedAtWithLittleElse() throws IOException {
        Course course = course("demo-types");
        List<CourseNode> nodes = CourseNodes.of(course);
        for (NodeKind kind : NodeKind.values()) {
            CourseNode node = first(course, kind, 0);

            List<NodeProblem> problems = Assembler.assemble(course.id(), Assembler.lookedAtBy(node, nodes), framework())
                    .problems();

            assertThat(problems).extracting(NodeProblem::node).doesNotContain(node.key());
        }
        CourseNode lesson = first(course, NodeKind.LESSON, 0);
        CourseNode broken = new CourseNode(NodeKind.LESSON, lesson.module(), lesson.id(), "{}");
        nodes = new ArrayList<>(nodes);
        nodes.set(nodes.indexOf(lesson), broken);
        assertThat(Assembler.assemble(course.id(), Assembler.lookedAtBy(broken, nodes), framework())
                        .problems())
                .extracting(NodeProblem::node)
                .contains(lesson.key());
    }

    @Test
    void aProblemIsToldOfItsNodeWithItsLine() throws IOException {
        Course course = course("demo-types");
        CourseNode practice = first(course, NodeKind.PRACTICE, 1);
        CourseNode bank = first(course, NodeKind.BANK, 2);
        CourseNode exam = first(course, NodeKind.EXAM, 0);
        CourseNode module = first(course, NodeKind.MODULE, 0);
        CourseNode checklist = first(course, NodeKind.CHECKLIST, 0);

        assertThat(broken(course, checklist, text -> text.replaceFirst("(?m)^minutes: .*$", "minutes: 31")))
                .containsExactly(new NodeProblem(
                        checklist.key(),
                        null,
                        lineOf(checklist, "minutes:"),
                        "'minutes' must be a whole number from 1 to 30"));
        assertThat(broken(course, practice, text -> text.replaceFirst("(?m)^difficulty: .*$", "difficulty: 9")))
                .containsExactly(new NodeProblem(
                        practice.key(),
                        null,
                        lineOf(practice, "difficulty:"),
                        "'difficulty' must be a whole number from 1 to 3"));
        assertThat(broken(course, bank, text -> text.replaceFirst("(?m)^indicator: .*$", "indicator: none")))
                .contains(new NodeProblem(
                        bank.key(), null, lineOf(bank, "indicator:"), "the framework has no indicator 'none'"));
        assertThat(broken(course, bank, text -> text.replaceFirst("(?m)^id: .*$", "id: another")))
                .contains(new NodeProblem(bank.key(), null, 1, "the id must stay '" + bank.id() + "'"));
        assertThat(broken(course, practice, text -> "id: ["))
                .extracting(NodeProblem::node)
                .contains(practice.key());
        assertThat(broken(course, practice, text -> ""))
                .extracting(NodeProblem::node)
                .contains(practice.key());
        assertThat(broken(course, exam, text -> text + "nonsense: 1\n"))
                .extracting(NodeProblem::node, NodeProblem::message)
                .containsExactly(tuple(exam.key(), "unknown key 'nonsense'"));
        assertThat(broken(course, module, text -> text.replaceFirst("(?m)^summary:(\n  .*)*", "")))
                .extracting(NodeProblem::node)
                .containsOnly(module.key());
        assertThat(broken(
                        course, module, text -> CourseNodes.module(new LocalText("а", ""), new LocalText("б\nв", ""))))
                .extracting(NodeProblem::part)
                .containsExactly("title-en", "summary-en");
    }

    /** A course has the checklist of its own competency; the framework may know others. */
    @Test
    void aChecklistOfAnotherCompetencyIsToldOfItsNode() throws IOException {
        Course course = course("demo-types");
        List<CourseNode> nodes = new ArrayList<>(CourseNodes.of(course));
        CourseNode own = nodes.remove(nodes.size() - 1);
        CourseNode other = new CourseNode(NodeKind.CHECKLIST, null, "client-orientation", own.document());
        nodes.add(other);

        assertThat(Assembler.assemble(course.id(), nodes, framework()).problems())
                .containsExactly(new NodeProblem(
                        other.key(),
                        null,
                        1,
                        "a course has the checklist of its own competency, '" + course.competency() + "', alone"));
    }

    @Test
    void ofALessonThatIsMissingInALanguageOneThingIsTold() throws IOException {
        Course course = course("demo-types");
        CourseNode lesson = first(course, NodeKind.LESSON, 0);

        List<NodeProblem> problems = broken(course, lesson, text -> {
            LessonDocument before = LessonDocument.read(text).orElseThrow();
            return new LessonDocument(
                            before.title(),
                            before.minutes(),
                            new LocalText(before.body().ru(), " "))
                    .write();
        });

        assertThat(problems)
                .filteredOn(problem -> problem.node().equals(lesson.key()))
                .containsExactly(new NodeProblem(lesson.key(), Language.EN, 0, "has no text in en"));
    }

    @Test
    void aLineOfALessonIsCountedAsItsEditorShowsIt() throws IOException {
        Course course = course("demo-types");
        CourseNode lesson = first(course, NodeKind.LESSON, 0);

        List<NodeProblem> problems = broken(course, lesson, text -> {
            LessonDocument before = LessonDocument.read(text).orElseThrow();
            return new LessonDocument(
                            before.title(),
                            99,
                            new LocalText(
                                    "<b>\n" + before.body().ru(), before.body().en()))
                    .write();
        });

        assertThat(problems)
                .contains(new NodeProblem(lesson.key(), Language.RU, 1, "HTML is not allowed"))
                .contains(new NodeProblem(lesson.key(), null, 0, "'minutes' must be a whole number from 1 to 60"));
    }

    @Test
    void theEmptyLineBelowTheTitleThatNoEditorShowsIsNotCounted() throws IOException {
        Course course = course("demo-types");
        CourseNode lesson = first(course, NodeKind.LESSON, 0);

        List<NodeProblem> problems = broken(course, lesson, text -> {
            Map<String, String> parts = NodeForm.parts(NodeKind.LESSON, text);
            parts.put("body-ru", "<b>\n" + parts.get("body-ru"));
            return NodeForm.document(NodeKind.LESSON, parts);
        });

        assertThat(problems).contains(new NodeProblem(lesson.key(), Language.RU, 1, "HTML is not allowed"));
    }

    @Test
    void aModuleWithoutLessonsHasNoFieldForThat() throws IOException {
        Course course = course("demo-types");
        CourseNode module = first(course, NodeKind.MODULE, 0);
        List<CourseNode> without = CourseNodes.of(course).stream()
                .filter(node -> node.kind() != NodeKind.LESSON)
                .toList();

        assertThat(Assembler.assemble(course.id(), without, framework()).problems())
                .filteredOn(problem -> problem.message().equals("a module needs at least one lesson"))
                .extracting(NodeProblem::node, NodeProblem::part)
                .contains(tuple(module.key(), null));
    }

    private static List<NodeProblem> broken(Course course, CourseNode node, UnaryOperator<String> how)
            throws IOException {
        List<CourseNode> nodes = new ArrayList<>(CourseNodes.of(course));
        nodes.set(
                nodes.indexOf(node), new CourseNode(node.kind(), node.module(), node.id(), how.apply(node.document())));
        Assembly assembly = Assembler.assemble(course.id(), nodes, framework());
        assertThat(assembly.course()).isEmpty();
        return assembly.problems();
    }

    private static CourseNode first(Course course, NodeKind kind, int skip) {
        return CourseNodes.of(course).stream()
                .filter(node -> node.kind() == kind)
                .skip(skip)
                .findFirst()
                .orElseThrow();
    }

    private static int lineOf(CourseNode node, String start) {
        List<String> lines = node.document().lines().toList();
        return 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.startsWith(start))
                        .findFirst()
                        .orElseThrow());
    }
}
