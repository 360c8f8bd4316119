package org.stupeni.course.exchange.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stupeni.course.CourseReader;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ImportReport;
import org.stupeni.course.exchange.Intake;
import org.stupeni.course.exchange.Note;
import org.stupeni.course.exchange.PictureSource;
import org.stupeni.course.exchange.Place;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.Upload;
import org.stupeni.course.exchange.safe.Archive;
import org.stupeni.course.media.NewPicture;
import org.stupeni.course.media.PictureFile;
import org.stupeni.framework.Framework;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionReader;

/** Reads the archive of a course's folder, or of questions alone. */
public final class FolderReader {

    private static final String HEADER = "course.yaml";

    /** Files of a course that hold no questions. */
    private static final Pattern OTHERS =
            Pattern.compile("(?:.*/)?(?:course|module|framework)\\.yaml|(?:.*/)?(?:exams|checklists)/[^/]*");

    private final Intake intake;
    private final QuestionReader questions;
    private final List<Problem> problems = new ArrayList<>();

    private FolderReader(Intake intake, Framework framework) {
        this.intake = intake;
        this.questions = new QuestionReader(
                indicator -> framework == null || framework.indicator(indicator).isPresent(), lesson -> true);
    }

    /**
     * Reads an archive.
     *
     * @param framework says which indicators there are and lets a whole course be read; null to read questions alone
     */
    public static ImportReport read(Upload upload, Framework framework) {
        Intake intake = new Intake(ExchangeFormat.FOLDER, upload.name());
        Archive archive = Archive.open(upload.bytes());
        archive.notes().forEach(intake::add);
        try {
            FolderReader reader = new FolderReader(intake, framework);
            archive.files().forEach((path, bytes) -> reader.file(path, bytes, archive.files()));
            if (framework != null) {
                course(archive.files(), upload.name(), framework, intake);
            }
        } catch (Unreadable tooMuch) {
            intake.add(tooMuch.note(upload.name()));
        }
        return intake.report();
    }

    /** Whether an archive is the folder of a course or of questions. */
    public static boolean isOne(Set<String> names) {
        return names.stream().anyMatch(name -> name.endsWith(".yaml"));
    }

    private void file(String path, byte[] bytes, Map<String, byte[]> files) {
        if (!path.endsWith(".yaml") || OTHERS.matcher(path).matches()) {
            return;
        }
        problems.clear();
        Optional<YamlDocument> document = YamlDocument.read(path, intake.text(path, bytes), problems::add);
        List<YamlDocument> places = document.map(file -> file.list("questions")).orElse(List.of());
        problems.forEach(problem -> intake.add(note(problem)));
        for (YamlDocument place : places) {
            problems.clear();
            Optional<Question> question = questions.readOne(place);
            List<NewPicture> photos = question.map(read -> photos(read, path, place.line(), files))
                    .orElse(List.of());
            intake.own(
                    Place.of(path, place.line()),
                    question.orElse(null),
                    photos,
                    problems.stream().map(FolderReader::note).toList());
        }
    }

    /** What a question shows lies beside its file. */
    private List<NewPicture> photos(Question question, String path, int line, Map<String, byte[]> files) {
        List<NewPicture> photos = new ArrayList<>();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        for (String name : PictureSource.names(question)) {
            byte[] bytes = files.get(folder + name);
            if (bytes == null) {
                problems.add(new Problem(path, line, "there is no picture '" + name + "'"));
            } else if (PictureFile.read(
                            PictureName.of(name).orElseThrow(),
                            bytes,
                            problem -> problems.add(new Problem(folder + name, 0, problem)))
                    .isPresent()) {
                photos.add(new NewPicture(name, bytes));
            }
        }
        return photos;
    }

    private static Note note(Problem problem) {
        return Note.of(
                Note.Weight.FAULT,
                Place.of(problem.file(), problem.line()),
                "exchange_folder.problem",
                problem.message());
    }

    private static void course(Map<String, byte[]> files, String archive, Framework framework, Intake intake) {
        List<String> headers = files.keySet().stream()
                .filter(path -> path.equals(HEADER) || path.endsWith("/" + HEADER))
                .toList();
        if (headers.size() > 1) {
            intake.note(Note.Weight.FAULT, 0, "exchange_folder.several_courses", headers.size());
        }
        if (headers.size() == 1) {
            String header = headers.get(0);
            String folder =
                    header.substring(0, header.length() - HEADER.length()).replaceFirst("/$", "");
            String id = folder.isEmpty() ? archive.replaceFirst("(?i)\\.zip$", "") : folder.replaceFirst("^.*/", "");
            read(below(files, folder, id), id, framework, intake);
        }
    }

    /** The files of the course, by paths that begin with its id; those beside it are told. */
    private static Map<String, byte[]> below(Map<String, byte[]> files, String folder, String id) {
        String start = folder.isEmpty() ? "" : folder + "/";
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(start))
                .collect(Collectors.toMap(
                        file -> id + "/" + file.getKey().substring(start.length()),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static void read(Map<String, byte[]> files, String id, Framework framework, Intake intake) {
        CourseReader.Reading reading = new CourseReader(framework).read(files, id);
        reading.course().ifPresent(course -> intake.course(course, reading.pictures()));
        reading.problems().forEach(problem -> intake.add(note(problem)));
        if (reading.demo()) {
            intake.note(Note.Weight.INFO, 0, "exchange_folder.demo");
        }
    }
}
