package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoursesFolderTest {

    @Test
    void whatStandsBesideTheCoursesIsNoCourse(@TempDir Path root) throws IOException {
        for (String folder : List.of("surveys", "survey", "checklists", "role-plays", "role-play", ".git", "b", "a")) {
            Files.createDirectory(root.resolve(folder));
        }
        Files.writeString(root.resolve("framework.yaml"), "");

        assertThat(CoursesFolder.coursesIn(root))
                .extracting(folder -> folder.getFileName().toString())
                .containsExactly("a", "b", "role-play", "survey");
    }
}
