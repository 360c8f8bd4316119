package org.stupeni.course.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.CourseReader;
import org.stupeni.framework.Framework;
import org.stupeni.platform.Language;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;
import org.stupeni.platform.YamlTree;

/**
 * Puts the nodes of a draft together, by the one reader of courses: they are written as the files of a folder in memory, and each problem is led back from its file and
 * line to its node. Pure.
 */
final class Assembler {

    /** So many lines of a file belong to a node; line 1 of its document is the line after {@code before}. */
    private record Segment(CourseNode node, Language language, int before, int last) {}

    private final String id;
    private final CourseReader reader;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, YamlTree> trees = new HashMap<>();
    private final Map<String, List<Segment>> places = new HashMap<>();
    private final List<NodeProblem> problems = new ArrayList<>();
    private final Set<String> silent = new HashSet<>();

    private Assembler(String id, CourseReader reader) {
        this.id = id;
        this.reader = reader;
    }

    /**
     * @param nodes in reading order; what stands in a module follows it
     * @param reader knows the photos that the nodes show
     */
    static Assembly assemble(String courseId, List<CourseNode> nodes, CourseReader reader) {
        return new Assembler(courseId, reader).assemble(nodes);
    }

    static Assembly assemble(String courseId, List<CourseNode> nodes, Framework framework) {
        return assemble(courseId, nodes, new CourseReader(framework));
    }

    /** What has to be read to tell what is wrong with one node: of lessons in other modules it is enough that they are there. */
    static List<CourseNode> lookedAtBy(CourseNode node, List<CourseNode> nodes) {
        String module = node.kind() == NodeKind.MODULE ? node.id() : node.kind().isQuestion() ? null : node.module();
        return nodes.stream()
                .filter(other ->
                        other.kind() != NodeKind.PICTURE || other.module().equals(module))
                .map(other -> other.kind() == NodeKind.LESSON && !other.module().equals(module)
                        ? there(other.module(), other.id())
                        : other)
                .toList();
    }

    /** A lesson that needs only be there. */
    static CourseNode there(String module, String lesson) {
        return new CourseNode(NodeKind.LESSON, module, lesson, "{}");
    }

    private Assembly assemble(List<CourseNode> nodes) {
        Map<String, List<CourseNode>> inModules =
                nodes.stream().filter(node -> node.module() != null).collect(Collectors.groupingBy(CourseNode::module));
        int module = 0;
        int bank = 0;
        for (CourseNode node : nodes) {
            switch (node.kind()) {
                case HEADER -> whole(id + "/course.yaml", node);
                case MODULE ->
                    module(
                            id + "/%02d-".formatted(++module) + node.id(),
                            node,
                            inModules.getOrDefault(node.id(), List.of()));
                case BANK -> questions(id + "/bank/%05d.yaml".formatted(++bank), List.of(node));
                case EXAM -> whole(id + "/exams/" + node.id() + ".yaml", node);
                case CHECKLIST -> whole(id + "/checklists/" + node.id() + ".yaml", node);
                default -> {}
            }
        }
        CourseReader.Reading reading = reader.read(files, trees, id);
        reading.problems().forEach(this::add);
        Optional<Course> course = problems.isEmpty() ? reading.course() : Optional.empty();
        return new Assembly(course, List.copyOf(problems));
    }

    private void whole(String path, CourseNode node) {
        put(path, node.document());
        places.put(path, List.of(new Segment(node, null, 0, Integer.MAX_VALUE)));
    }

    private void module(String folder, CourseNode module, List<CourseNode> own) {
        List<CourseNode> lessons = of(own, NodeKind.LESSON);
        StringBuilder header = new StringBuilder(closed(module.document()));
        List<Segment> segments = new ArrayList<>();
        int line = lines(header.toString());
        segments.add(new Segment(module, null, 0, ++line));
        header.append(lessons.isEmpty() ? "lessons: []\n" : "lessons:\n");
        for (int i = 0; i < lessons.size(); i++) {
            CourseNode lesson = lessons.get(i);
            LessonDocument document = LessonDocument.read(lesson.document()).orElse(new LessonDocument(null, 0, null));
            String item = item(CourseNodes.place(lesson.id(), document.minutes()));
            header.append(item);
            segments.add(new Segment(lesson, null, Integer.MAX_VALUE, line += lines(item)));
            for (Language language : Language.values()) {
                lesson(folder + "/%02d-".formatted(i + 1) + lesson.id(), lesson, document, language);
            }
        }
        put(folder + "/module.yaml", header.toString());
        places.put(folder + "/module.yaml", segments);
        places.put(folder, segments);
        of(own, NodeKind.PICTURE).forEach(picture -> whole(folder + "/" + picture.id(), picture));
        List<CourseNode> practice = of(own, NodeKind.PRACTICE);
        if (!practice.isEmpty()) {
            questions(folder + "/practice.yaml", practice);
        }
    }

    /** Of a lesson that is missing in a language one thing is told, not everything that it therefore has not. */
    private void lesson(String start, CourseNode node, LessonDocument document, Language language) {
        String path = start + "." + language.code() + ".md";
        put(path, document.file(language));
        places.put(path, List.of(new Segment(node, language, document.above(language), Integer.MAX_VALUE)));
        if (document.lacks(language)) {
            silent.add(path);
            problems.add(new NodeProblem(node.key(), language, 0, "has no text in " + language.code()));
        }
    }

    private void questions(String path, List<CourseNode> questions) {
        StringBuilder text = new StringBuilder("questions:\n");
        List<Segment> segments = new ArrayList<>();
        List<YamlTree> items = new ArrayList<>();
        int line = 1;
        for (CourseNode question : questions) {
            Optional<YamlTree> tree = readable(question);
            if (tree.isPresent()) {
                String item = item(question.document());
                items.add(tree.get().below(line));
                segments.add(new Segment(question, null, line, line += lines(item)));
                text.append(item);
            }
        }
        if (!segments.isEmpty()) {
            put(path, text.toString());
            places.put(path, segments);
            YamlTree list = new YamlTree.Sequence(2, items);
            trees.put(path, new YamlTree.Mapping(1, List.of(new YamlTree.Entry(1, "questions", list))));
        }
    }

    /** What a question's document says; nothing of one that is no mapping of its own and would spoil those beside it. */
    private Optional<YamlTree> readable(CourseNode question) {
        List<Problem> found = new ArrayList<>();
        String text = question.document();
        Optional<YamlDocument> document = YamlDocument.read("", text, found::add);
        document.filter(read -> read.keys().isEmpty()).ifPresent(read -> read.problem("is no question"));
        document.filter(read -> read.has("id") && !question.id().equals(read.id("id")))
                .ifPresent(read -> read.problem("id", "the id must stay '" + question.id() + "'"));
        found.forEach(
                problem -> problems.add(new NodeProblem(question.key(), null, problem.line(), problem.message())));
        return found.isEmpty() ? YamlTree.read(text).root() : Optional.empty();
    }

    private void add(Problem problem) {
        if (silent.contains(problem.file())) {
            return;
        }
        List<Segment> segments = places.getOrDefault(problem.file(), List.of());
        problems.add(segments.stream()
                .filter(segment -> problem.line() <= segment.last())
                .findFirst()
                .map(segment -> problem(segment, problem))
                .orElseGet(() -> new NodeProblem(
                        NodeKey.of(NodeKind.HEADER, null, CourseNodes.HEADER_ID), null, 0, problem.message())));
    }

    /** Of a node that is filled in by a form the field is told, not the line. */
    private static NodeProblem problem(Segment segment, Problem problem) {
        CourseNode node = segment.node();
        int line = Math.max(0, problem.line() - segment.before());
        boolean form = node.kind() == NodeKind.HEADER || node.kind() == NodeKind.MODULE;
        return new NodeProblem(
                node.key(),
                segment.language(),
                form ? 0 : line,
                problem.message(),
                form ? NodeForm.partAt(node.document(), line).orElse(null) : null);
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<CourseNode> of(List<CourseNode> nodes, NodeKind kind) {
        return nodes.stream().filter(node -> node.kind() == kind).toList();
    }

    private static String closed(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }

    /** A document as an item of a list; its lines stay lines. */
    private static String item(String document) {
        List<String> lines = document.lines().toList();
        StringBuilder item = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            item.append(i == 0 ? "  - " : line.isEmpty() ? "" : "    ")
                    .append(line)
                    .append('\n');
        }
        return item.toString();
    }
}
