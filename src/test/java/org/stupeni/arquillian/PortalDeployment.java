package org.stupeni.arquillian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.stupeni.harness.Build;

/**
 * Describes the one deployment: the very WAR that Maven packaged, the classes of the test tree that run inside it, and AssertJ.
 *
 * <p>Arquillian asks once per test class. Only the first answer is deployed (see {@link PortalContainer}), so the later ones are empty.
 */
public class PortalDeployment implements DeploymentScenarioGenerator {

    private static boolean given;

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        WebArchive archive = given ? ShrinkWrap.create(WebArchive.class, "portal.war") : portal();
        given = true;
        return List.of(new DeploymentDescription("portal", archive).shouldBeTestable(true));
    }

    private static WebArchive portal() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "portal.war")
                .importFrom(Build.war().toFile())
                .as(WebArchive.class);
        war.addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
        Path classes = placeOf(PortalDeployment.class);
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> runsInside(classes.relativize(file).toString()))
                    .forEach(file ->
                            war.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + classes.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war;
    }

    private static boolean runsInside(String file) {
        return !file.startsWith("META-INF/")
                && !file.startsWith("org/stupeni/arquillian/")
                && !file.startsWith("org/stupeni/browser/")
                && !file.startsWith("org/stupeni/harness/")
                && !file.startsWith("org/stupeni/load/")
                && !file.startsWith("org/stupeni/operators/")
                && !file.startsWith("org/stupeni/suite/")
                && !file.matches(".*Test(\\$.*)?\\.class");
    }

    private static java.io.File jarOf(Class<?> type) {
        return placeOf(type).toFile();
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
