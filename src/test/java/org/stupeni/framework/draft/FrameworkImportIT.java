package org.stupeni.framework.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkPublished;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Settings;
import org.stupeni.platform.StatementCount;
import org.stupeni.platform.Workers;

/** Publishes frameworks that ask for the same as the one of the portal and only say it in other words, so that no other test minds. */
@ExtendWith(ArquillianExtension.class)
class FrameworkImportIT {

    @Inject
    Frameworks frameworks;

    @Inject
    FolderStates states;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    CoursesFolder courses;

    @Inject
    Seen seen;

    @Inject
    Workers workers;

    /** The numbers that were announced. */
    @ApplicationScoped
    static class Seen {

        private final Queue<Integer> published = new ConcurrentLinkedQueue<>();

        void on(@Observes FrameworkPublished event) {
            published.add(event.number());
        }

        List<Integer> after(int number) {
            return published.stream().filter(one -> one > number).sorted().toList();
        }
    }

    @Test
    void nodesThatStartTogetherPublishOneStateOnce(@TempDir Path folder) throws Exception {
        int before = frameworks.currentNumber();
        String title = reworded(folder);

        startTogether(List.of(folder, folder, folder));

        assertThat(seen.after(before)).containsExactly(before + 1);
        assertThat(titleNow()).isEqualTo(title);
    }

    @Test
    void nodesThatStartTogetherWithDifferentStatesPublishEach(@TempDir Path first, @TempDir Path second)
            throws Exception {
        int before = frameworks.currentNumber();
        List<String> titles = List.of(reworded(first), reworded(second));

        startTogether(List.of(first, second));

        assertThat(seen.after(before)).containsExactly(before + 1, before + 2);
        assertThat(titles).contains(titleNow());
    }

    @Test
    void whatIsInForceIsAskedOnceARequest(@TempDir Path folder) throws IOException {
        int before = frameworks.currentNumber();
        int sent = StatementCount.sent();
        frameworks.current();
        frameworks.inForceOn(LocalDate.now().plusDays(1));
        assertThat(StatementCount.sent()).isEqualTo(sent);

        String title = reworded(folder);
        importer(folder).load();

        assertThat(frameworks.currentNumber())
                .as("a publication is seen at once")
                .isEqualTo(before + 1);
        assertThat(title(frameworks.current().framework())).isEqualTo(title);
    }

    private void startTogether(List<Path> folders) throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        List<Future<?>> nodes = new ArrayList<>();
        for (Path folder : folders) {
            nodes.add(workers.submit(() -> {
                together.await();
                importer(folder).load();
                return null;
            }));
        }
        together.countDown();
        for (Future<?> node : nodes) {
            node.get();
        }
    }

    /** The import as it runs at a start, over another folder. */
    private FrameworkImport importer(Path folder) {
        FrameworkImport importer = new FrameworkImport();
        importer.states = states;
        importer.frameworks = frameworks;
        importer.settings = settings;
        importer.clock = clock;
        importer.folder = new CoursesFolder() {
            @Override
            public Path path() {
                return folder;
            }
        };
        return importer;
    }

    /** Puts the framework of the portal into the folder, with another English title of its first competency, and returns that. */
    private String reworded(Path folder) throws IOException {
        String title = "Client-orientation " + UUID.randomUUID();
        String text = Files.readString(courses.path().resolve(FrameworkImport.FILE));
        Files.writeString(
                folder.resolve(FrameworkImport.FILE), text.replaceFirst("en: Client-orientation\\b", "en: " + title));
        return title;
    }

    /** As another request would see it: this one may have asked before. */
    private String titleNow() throws Exception {
        return title(workers.submit(() -> frameworks.current()).get().framework());
    }

    private static String title(Framework framework) {
        return framework.competencies().get(0).title().en();
    }
}
