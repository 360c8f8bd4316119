package org.stupeni.browser;

import org.stupeni.harness.Build;
import org.stupeni.harness.Postgres;
import org.stupeni.harness.Server;

/**
 * The one portal of this part of the browser suite, with demo data on an empty database; started by whoever needs it first.
 *
 * <p>Its database is PostgreSQL, which a test can look into while the portal runs (see {@link Rows}); Derby has its turn where the plug is pulled.
 */
final class Portal {

    private static Postgres postgres;
    private static Server server;

    private Portal() {}

    /** The running server. */
    static synchronized Server server() {
        if (server == null) {
            String name = "browser" + Build.fork();
            postgres = Postgres.start(name + "-data");
            server = new Server(name, Build.war())
                    .with("portal.demo", "true")
                    .with("portal.measure", "true")
                    .with("portal.decision.undo", "10");
            postgres.serve(server);
            server.start();
        }
        return server;
    }

    static Postgres database() {
        server();
        return postgres;
    }

    static String address() {
        return server().address();
    }

    /** As pulling the plug. */
    static void kill9() {
        server().kill();
    }

    /** Starts the server again on the same data and the same port. */
    static void restart() {
        server().start();
    }

    /** The end of the server's log, or nothing if none has run. */
    static synchronized String logTail() {
        return server == null ? "" : server.tail();
    }

    static synchronized void close() {
        if (server != null) {
            server.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
