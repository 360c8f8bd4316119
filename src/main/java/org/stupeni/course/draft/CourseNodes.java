package org.stupeni.course.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.course.ExamWriter;
import org.stupeni.course.Lesson;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistWriter;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlEntries;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionWriter;

/** Takes a course apart into its nodes, in reading order: the header, each module with what stands in it, the bank, the exams, the checklist. Pure. */
final class CourseNodes {

    static final String HEADER_ID = "course";

    private CourseNodes() {}

    static List<CourseNode> of(Course course) {
        List<CourseNode> nodes = new ArrayList<>();
        nodes.add(new CourseNode(NodeKind.HEADER, null, HEADER_ID, header(course)));
        course.modules().forEach(module -> module(module, nodes));
        course.bank().forEach(question -> nodes.add(question(NodeKind.BANK, null, question)));
        for (Exam exam : course.exams()) {
            nodes.add(new CourseNode(NodeKind.EXAM, null, exam.id(), ExamWriter.write(exam)));
        }
        if (course.checklist() != null) {
            nodes.add(checklist(course.checklist()));
        }
        return nodes;
    }

    private static void module(CourseModule module, List<CourseNode> nodes) {
        nodes.add(new CourseNode(NodeKind.MODULE, null, module.id(), module(module.title(), module.summary())));
        for (Lesson lesson : module.lessons()) {
            nodes.add(new CourseNode(
                    NodeKind.LESSON,
                    module.id(),
                    lesson.id(),
                    LessonDocument.of(lesson).write()));
        }
        module.pictures().stream()
                .filter(picture -> picture.svg() != null)
                .forEach(picture ->
                        nodes.add(new CourseNode(NodeKind.PICTURE, module.id(), picture.name(), picture.svg())));
        module.practice().forEach(question -> nodes.add(question(NodeKind.PRACTICE, module.id(), question)));
    }

    static CourseNode checklist(Checklist checklist) {
        return new CourseNode(NodeKind.CHECKLIST, null, checklist.competency(), ChecklistWriter.write(checklist));
    }

    static CourseNode question(NodeKind kind, String module, Question question) {
        return new CourseNode(kind, module, question.id(), QuestionWriter.write(question));
    }

    static String header(Course course) {
        return header(course.competency(), course.title(), course.summary(), course.purpose(), course.practiceCounts());
    }

    static String header(
            String competency, LocalText title, LocalText summary, LocalText purpose, boolean practiceCounts) {
        return new YamlEntries()
                .text("competency", competency)
                .local("title", title)
                .local("summary", summary)
                .local("purpose", purpose)
                .map(
                        "complete",
                        new YamlEntries().text("lessons", "all").text("practice", practiceCounts ? "all" : "none"))
                .yaml();
    }

    static String module(LocalText title, LocalText summary) {
        return new YamlEntries().local("title", title).local("summary", summary).yaml();
    }

    /** The place of a lesson in the list of its module. */
    static String place(String lesson, int minutes) {
        return new YamlEntries()
                .text("id", lesson)
                .number("minutes", BigDecimal.valueOf(minutes))
                .yaml();
    }
}
