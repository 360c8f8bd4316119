package org.stupeni.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * The folder of courses that is read at every start: the one the operator names, else the one that travels in the WAR.
 *
 * <p>The server unpacks the WAR, so its own folder is found from where this class lies.
 */
@ApplicationScoped
public class CoursesFolder {

    @Inject
    Settings settings;

    public Path path() {
        return settings.courses().orElseGet(CoursesFolder::ofTheWar);
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
