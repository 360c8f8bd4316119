package org.stupeni.arquillian;

import java.nio.file.Path;
import org.jboss.arquillian.container.spi.ConfigurationException;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.stupeni.harness.Build;
import org.stupeni.harness.Postgres;
import org.stupeni.harness.Server;

/** The container of the suite: the first class deploys and thereby boots it, the others find it running, the suite's end kills it. */
public class PortalContainer implements DeployableContainer<PortalContainer.Configuration> {

    /** The name that Arquillian's packager gives its servlet. */
    private static final String RUNNER = "ArquillianServletRunnerEE9";

    private static Server server;

    private Postgres postgres;
    private DeploymentException failure;

    /** Nothing to configure: the build tells all. */
    public static class Configuration implements ContainerConfiguration {
        @Override
        public void validate() throws ConfigurationException {}
    }

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 6.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (failure != null) {
            throw failure;
        }
        if (server == null) {
            boot(archive);
        }
        HTTPContext http = new HTTPContext("127.0.0.1", server.port());
        http.add(new Servlet(RUNNER, ""));
        return new ProtocolMetaData().addContext(http);
    }

    private void boot(Archive<?> archive) throws DeploymentException {
        String database = System.getProperty("portal.test.database", "derby");
        String name = "container-" + database + Build.fork();
        Path war = Build.emptyFolder(name + "-war").resolve("portal.war");
        archive.as(ZipExporter.class).exportTo(war.toFile(), true);
        try {
            server = new Server(name, war);
            if (System.getProperty("test.histories") != null) {
                server.with("test.histories", System.getProperty("test.histories"));
            }
            if (database.equals("postgresql")) {
                postgres = Postgres.start(name + "-data");
                postgres.serve(server);
            } else {
                // None of these tests pulls the plug: Derby need not wait for the disk at each commit.
                server.with("derby.system.durability", "test");
            }
            server.start();
        } catch (RuntimeException e) {
            failure = new DeploymentException(e.getMessage(), e);
            throw failure;
        }
    }

    /** The deployment stays for the next class. */
    @Override
    public void undeploy(Archive<?> archive) {}

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    static String logTail() {
        return server == null ? "" : server.tail();
    }
}
