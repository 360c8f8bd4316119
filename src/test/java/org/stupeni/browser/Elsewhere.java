package org.stupeni.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Somebody at another address of this machine's own network, which HttpClient cannot choose: what counts by address counts them apart. */
final class Elsewhere {

    private final String address;

    private Elsewhere(String address) {
        this.address = address;
    }

    /** @param address one of 127.0.0.0/8 that no other test speaks from */
    static Elsewhere at(String address) {
        return new Elsewhere(address);
    }

    /** The whole answer, its head too. */
    String get(String path, String language) {
        return send("GET " + path + " HTTP/1.0\r\nHost: localhost\r\nAccept-Language: " + language + "\r\n\r\n");
    }

    /** The whole answer to a form that the portal's own page sends. */
    String post(String path, String form) {
        return send("POST " + path
                + " HTTP/1.0\r\nHost: localhost\r\nAccept-Language: ru\r\nSec-Fetch-Site: same-origin\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form);
    }

    private String send(String request) {
        try (Socket socket = new Socket(
                InetAddress.getByName("127.0.0.1"), Portal.server().port(), InetAddress.getByName(address), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
