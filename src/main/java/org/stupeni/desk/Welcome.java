package org.stupeni.desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.stupeni.identity.DemoPeople;
import org.stupeni.platform.Settings;

/** Says once, when the sign-in page really answers, where the portal is and, in the demo, who can sign in. */
@Startup
@Singleton
public class Welcome {

    private static final Logger LOG = Logger.getLogger("org.stupeni.Portal");

    @Inject
    Settings settings;

    @Resource
    ManagedScheduledExecutorService executor;

    @PostConstruct
    void waitUntilReady() {
        askAgain();
    }

    private void askAgain() {
        executor.schedule(this::greetOrAskAgain, 250, TimeUnit.MILLISECONDS);
    }

    private void greetOrAskAgain() {
        if (answers()) {
            LOG.info(settings.demo() ? demo() : "Stupeni is ready on " + settings.address());
        } else {
            askAgain();
        }
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + settings.port() + "/sign-in"))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            LOG.log(Level.FINE, "Not ready yet", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private String demo() {
        return """


            Stupeni is ready: %s
            Demo accounts: %s
            Password of each: %s
            Stop with Ctrl+C; the data stay for the next start.
            """.formatted(settings.address(), String.join(", ", DemoPeople.ACCOUNTS), DemoPeople.PASSWORD);
    }
}
