package org.stupeni.platform;

import java.nio.file.Path;

/** A folder of courses that a test has made. */
public final class FolderAt extends CoursesFolder {

    private final Path root;

    public FolderAt(Path root) {
        this.root = root;
    }

    @Override
    public Path path() {
        return root;
    }
}
