package org.stupeni.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks {@link BareInsert} for what it does. */
final class Bare {

    private static final String ANSWER =
            "{\"question\":1,\"seq\":1,\"device\":\"load\",\"clock\":0,\"response\":{\"chosen\":[\"0123456789ab\"],\"matched\":{}}}";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    Bare(String portal) {
        address = URI.create(portal + "/bare-insert");
    }

    void makesItsTable() {
        send("PUT");
    }

    void inserts() {
        send("POST");
    }

    private void send(String method) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(ANSWER))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(method + ": " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
