package org.stupeni.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.course.media.KnownPicture;
import org.stupeni.course.media.NewPicture;
import org.stupeni.course.media.PictureFile;
import org.stupeni.platform.CourseFiles;
import org.stupeni.platform.PictureName;

/** The photos of a course that is being read: files that lie beside what shows them, or pictures that the portal has already. */
final class FolderPictures {

    /** An image in Markdown, in whatever stands around it. */
    private static final Pattern IMAGE =
            Pattern.compile("!\\[((?:[^\\]\\\\]|\\\\.)*)\\]\\(\\s*<?([^)\\s>]*)>?[^)]*\\)");

    private final CourseFiles files;
    private final Map<String, KnownPicture> known;
    private final Map<String, byte[]> read = new TreeMap<>();

    /** @param known what the portal has, by the names that the course uses */
    FolderPictures(CourseFiles files, Map<String, KnownPicture> known) {
        this.files = files;
        this.known = known;
    }

    /** The photos in a folder and those that are known; what is wrong with a file is told. */
    Map<String, CourseModule.Picture> in(String folder, Set<String> names) {
        Map<String, CourseModule.Picture> pictures = new HashMap<>();
        known.forEach((name, picture) -> pictures.put(name, CourseModule.Picture.of(name, picture)));
        for (String text : names) {
            PictureName.of(text).ifPresent(name -> {
                String path = folder + "/" + text;
                files.bytes(path).ifPresent(bytes -> {
                    PictureFile.read(name, bytes, problem -> files.problem(path, 0, problem))
                            .ifPresent(picture -> pictures.put(text, CourseModule.Picture.of(text, picture)));
                    read.put(text, bytes);
                });
            });
        }
        return pictures;
    }

    /**
     * What questions show, each with its place checked.
     *
     * @param path a file of questions
     * @param there the pictures that may be shown
     */
    Set<String> shownBy(String path, Map<String, CourseModule.Picture> there) {
        Set<String> shown = new HashSet<>();
        if (!files.exists(path)) {
            return shown;
        }
        String text = files.text(path).filter(read -> read.contains("![")).orElse("");
        Matcher image = IMAGE.matcher(text);
        while (image.find()) {
            int line = 1
                    + (int) text.substring(0, image.start())
                            .chars()
                            .filter(letter -> letter == '\n')
                            .count();
            String name = image.group(2);
            if (image.group(1).isBlank()) {
                files.problem(path, line, "the picture needs an alt text that says what it shows");
            }
            if (PictureName.of(name).isEmpty()) {
                files.problem(path, line, "a picture in a question is one that was put in by the editor");
            } else if (!there.containsKey(name)) {
                files.problem(path, line, "there is no picture '" + name + "'");
            }
            shown.add(name);
        }
        return shown;
    }

    /** Tells of the photos of a folder that nothing shows. */
    void checkUsed(String folder, Set<String> names, Set<String> shown, String problem) {
        for (String name : names) {
            if (PictureName.of(name).isPresent() && !shown.contains(name)) {
                files.problem(folder + "/" + name, 0, problem);
            }
        }
    }

    /** The files that were read, to be kept with the course. */
    List<NewPicture> read() {
        return read.entrySet().stream()
                .map(file -> new NewPicture(file.getKey(), file.getValue()))
                .toList();
    }
}
