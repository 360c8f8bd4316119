package org.stupeni.browser;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** An answer to a request line that was sent exactly as written. */
record Raw(int status, String body) {

    static Raw sent(String verb, String path) throws IOException {
        return sent(verb, path, "");
    }

    /** A page that a signed-in account asks for. */
    static Raw got(String account, String path) throws IOException {
        return sent("GET", path, "Cookie: stupeni-login=" + Caller.tokenOf(account) + "\r\n");
    }

    private static Raw sent(String verb, String path, String header) throws IOException {
        URI portal = URI.create(Portal.address());
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write((verb + " " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\n" + header
                                    + "X-Planted: planted\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Raw(Integer.parseInt(answer.split(" ", 3)[1]), answer);
        }
    }
}
