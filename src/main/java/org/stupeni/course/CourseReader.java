package org.stupeni.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistReader;
import org.stupeni.course.media.KnownPicture;
import org.stupeni.course.media.NewPicture;
import org.stupeni.framework.Framework;
import org.stupeni.platform.CourseFiles;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;
import org.stupeni.platform.YamlTree;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionReader;

/**
 * Reads a course from its folder as {@code courses/README.md} describes it, and finds everything in it that breaks a rule.
 *
 * <p>A course is only returned when there is nothing to complain of: what was published can never be mended.
 */
public final class CourseReader {

    private static final Pattern MODULE = Pattern.compile("(\\d\\d)-(.+)");
    private static final Set<String> OF_A_COURSE = Set.of("course.yaml", "bank", "exams", CoursesFolder.CHECKLISTS);

    private final Framework framework;
    private final Map<String, KnownPicture> known;

    /** @param framework says which competencies and indicators there are */
    public CourseReader(Framework framework) {
        this(framework, Map.of());
    }

    /** @param known pictures that the portal has and that need not lie in the folder, by the names that the course uses */
    public CourseReader(Framework framework, Map<String, KnownPicture> known) {
        this.framework = framework;
        this.known = known;
    }

    /**
     * What one reading found.
     *
     * @param course the course, unless there are problems
     * @param pictures the photos that lie in its folder
     * @param demo whether it is only there to show the portal
     */
    public record Reading(Optional<Course> course, List<NewPicture> pictures, List<Problem> problems, boolean demo) {}

    /** What the files of a course come to, problems or not. */
    private record Draft(Course course, List<NewPicture> pictures, boolean demo) {}

    /** A module of the course and where it stands. */
    private record ModuleFolder(String path, String id) {}

    /**
     * Reads one course.
     *
     * @param folder the folder of the course; its name is the id, and problems name files by their path below its parent
     */
    public Reading read(Path folder) {
        return read(
                problems -> new CourseFiles(folder.toAbsolutePath().getParent(), problems),
                folder.getFileName().toString());
    }

    /**
     * Reads one course that is in memory.
     *
     * @param files by their paths, which begin with the id of the course
     */
    public Reading read(Map<String, byte[]> files, String id) {
        return read(files, Map.of(), id);
    }

    /** @param read what those of the files say that were read already, by their paths */
    public Reading read(Map<String, byte[]> files, Map<String, YamlTree> read, String id) {
        return read(problems -> new CourseFiles(files, read, problems), id);
    }

    private Reading read(Function<Consumer<Problem>, CourseFiles> opened, String id) {
        List<Problem> problems = new ArrayList<>();
        Draft draft = draft(opened.apply(problems::add), id);
        List<Problem> inOrder = problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .toList();
        return new Reading(
                inOrder.isEmpty() ? Optional.of(draft.course()) : Optional.empty(),
                draft.pictures(),
                inOrder,
                draft.demo());
    }

    private Draft draft(CourseFiles files, String id) {
        if (!YamlDocument.isId(id)) {
            files.problem(id, 0, "the folder's name is no id: lower-case Latin letters, digits and hyphens");
        }
        List<CourseModule> modules = new ArrayList<>();
        List<LessonText.Mention> links = new ArrayList<>();
        FolderPictures photos = new FolderPictures(files, known);
        ModuleReader moduleReader = new ModuleReader(files, photos, links::add);
        List<ModuleFolder> folders = moduleFolders(files, id);
        for (ModuleFolder folder : folders) {
            modules.add(moduleReader.read(folder.path(), folder.id()));
        }
        Set<String> lessons = modules.stream()
                .flatMap(module -> module.lessons().stream())
                .map(Lesson::id)
                .collect(Collectors.toSet());
        links.stream()
                .filter(link -> !lessons.contains(link.name()))
                .forEach(link -> files.problem(
                        link.file(),
                        link.line(),
                        "links to a lesson '" + link.name() + "' that the course does not have"));
        QuestionReader questions =
                new QuestionReader(indicator -> framework.indicator(indicator).isPresent(), lessons::contains);
        for (int i = 0; i < modules.size(); i++) {
            modules.set(i, withPractice(files, folders.get(i), modules.get(i), questions));
        }
        Draft header = header(files, id, modules, bank(files, id, questions, photos));
        List<Exam> exams = new ExamReader(files, framework, header.course()).read(id + "/exams");
        Checklist checklist =
                new ChecklistReader(framework).read(files, id, header.course().competency());
        return new Draft(withExams(header.course(), exams).with(checklist), photos.read(), header.demo());
    }

    private static List<ModuleFolder> moduleFolders(CourseFiles files, String course) {
        List<ModuleFolder> folders = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (String name : files.names(course)) {
            String path = course + "/" + name;
            Matcher matcher = MODULE.matcher(name);
            if (files.isFolder(path) && matcher.matches()) {
                String id = matcher.group(2);
                if (!YamlDocument.isId(id)) {
                    files.problem(path, 0, "'" + id + "' is no id of a module");
                }
                if (!numbers.add(matcher.group(1))) {
                    files.problem(path, 0, "another module has the number " + matcher.group(1));
                }
                if (!ids.add(id)) {
                    files.problem(path, 0, "another module has the id '" + id + "'");
                }
                folders.add(new ModuleFolder(path, id));
            } else if (!OF_A_COURSE.contains(name)) {
                files.problem(path, 0, "is no part of a course: a module's folder is named <nn>-<id>");
            }
        }
        if (folders.isEmpty()) {
            files.problem(course, 0, "a course needs at least one module");
        }
        return folders;
    }

    private static CourseModule withPractice(
            CourseFiles files, ModuleFolder folder, CourseModule module, QuestionReader reader) {
        String path = folder.path() + "/practice.yaml";
        List<Question> practice =
                files.exists(path) ? files.yaml(path).map(reader::read).orElse(List.of()) : List.of();
        return new CourseModule(
                module.id(), module.title(), module.summary(), module.lessons(), module.pictures(), practice);
    }

    private static List<Question> bank(CourseFiles files, String course, QuestionReader reader, FolderPictures photos) {
        List<Question> bank = new ArrayList<>();
        String folder = course + "/bank";
        Set<String> names = files.exists(folder) ? new TreeSet<>(files.names(folder)) : Set.of();
        Map<String, CourseModule.Picture> there = photos.in(folder, names);
        Set<String> shown = new HashSet<>();
        for (String name : names) {
            String path = folder + "/" + name;
            if (name.endsWith(".yaml")) {
                files.yaml(path).map(reader::read).ifPresent(bank::addAll);
                shown.addAll(photos.shownBy(path, there));
            } else if (PictureName.of(name).isEmpty()) {
                files.problem(path, 0, "is no part of a bank: its files end in .yaml");
            }
        }
        photos.checkUsed(folder, names, shown, "no question of the bank shows this picture");
        return bank;
    }

    private Draft header(CourseFiles files, String id, List<CourseModule> modules, List<Question> bank) {
        Optional<YamlDocument> file = files.yaml(id + "/course.yaml");
        if (file.isEmpty()) {
            LocalText none = new LocalText("", "");
            return new Draft(new Course(id, "", none, none, none, false, modules, bank, List.of()), List.of(), false);
        }
        YamlDocument header = file.get();
        String competency = header.text("competency");
        if (!competency.isEmpty() && framework.competency(competency).isEmpty()) {
            header.problem("competency", "the framework has no competency '" + competency + "'");
        }
        YamlDocument complete = header.map("complete");
        complete.word("lessons", Set.of("all"));
        Course course = new Course(
                id,
                competency,
                header.local("title"),
                header.local("summary"),
                header.local("purpose"),
                complete.word("practice", Set.of("all", "none")).equals("all"),
                modules,
                bank,
                List.of());
        boolean demo = header.bool("demo", false);
        complete.noOtherKeys();
        header.noOtherKeys();
        return new Draft(course, List.of(), demo);
    }

    private static Course withExams(Course course, List<Exam> exams) {
        return new Course(
                course.id(),
                course.competency(),
                course.title(),
                course.summary(),
                course.purpose(),
                course.practiceCounts(),
                course.modules(),
                course.bank(),
                exams);
    }
}
