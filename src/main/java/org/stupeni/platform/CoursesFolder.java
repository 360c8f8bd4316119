package org.stupeni.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of courses that is read at every start: the one the operator names, else the one that travels in the WAR.
 *
 * <p>The server unpacks the WAR, so its own folder is found from where this class lies.
 */
@ApplicationScoped
public class CoursesFolder {

    /** The folders beside the courses. No course has such an id. */
    public static final String SURVEYS = "surveys";

    public static final String CHECKLISTS = "checklists";

    public static final String ROLE_PLAYS = "role-plays";

    public static final String CALIBRATION = "calibration";

    private static final Set<String> BESIDE_THE_COURSES = Set.of(SURVEYS, CHECKLISTS, ROLE_PLAYS, CALIBRATION);

    @Inject
    Settings settings;

    public Path path() {
        return settings.courses().orElseGet(CoursesFolder::ofTheWar);
    }

    /** The folders of the courses below this one, in order: all but hidden ones and those beside the courses. */
    public static List<Path> coursesIn(Path root) throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(Files::isDirectory)
                    .filter(child -> isCourse(child.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isCourse(String name) {
        return !name.startsWith(".") && !BESIDE_THE_COURSES.contains(name);
    }

    private static Path ofTheWar() {
        Path inside = Path.of(ownAddress());
        while (inside != null && !inside.endsWith("WEB-INF")) {
            inside = inside.getParent();
        }
        if (inside == null) {
            throw new IllegalStateException("The WAR is not unpacked: name the folder of courses by portal.courses");
        }
        return inside.resolve("courses");
    }

    private static URI ownAddress() {
        try {
            return CoursesFolder.class
                    .getResource(CoursesFolder.class.getSimpleName() + ".class")
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
