package org.stupeni.framework;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stupeni.harness.Build;
import org.stupeni.platform.Refused;

class FrameworkVersionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** The number of a version is its key: of two who publish at one moment the database lets one through. */
    @Test
    void whoPublishesAtTheSameMomentAsAnotherIsTold() throws Exception {
        Path file = Build.basedir().resolve("courses/framework.yaml");
        Framework framework = FrameworkReader.read("framework.yaml", Files.readString(file))
                .framework()
                .orElseThrow();
        FrameworkVersions versions = new FrameworkVersions();
        versions.known = new KnownVersions();
        versions.clock = Clock.systemUTC();
        versions.frameworks = new Frameworks() {
            @Override
            VersionCalendar calendar() {
                return new VersionCalendar(List.of(), ZoneOffset.UTC);
            }

            @Override
            public LocalDate today() {
                return TODAY;
            }

            @Override
            public Optional<FrameworkVersion> newest() {
                return Optional.empty();
            }
        };
        versions.entityManager = (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, values) -> {
                    if (method.getName().equals("flush")) {
                        throw new PersistenceException("the number is taken");
                    }
                    return null;
                });

        assertThatThrownBy(() -> versions.publish(framework, TODAY, "More observations: one talk is not enough.", 1L))
                .isInstanceOf(Refused.class)
                .hasMessage("rules_publish.quicker");
    }
}
