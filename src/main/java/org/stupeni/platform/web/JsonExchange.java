package org.stupeni.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.stupeni.platform.Json;

/** JSON that is read and answered without JAX-RS, by the rules of {@link JsonBody}. */
public final class JsonExchange {

    /** The largest body that is read, in bytes. */
    static final int LIMIT = 256 * 1024;

    private static final String JSON = "application/json";

    private JsonExchange() {}

    /** A body that cannot be taken. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;

        public Unreadable(int status) {
            this.status = status;
        }

        /** What HTTP says to it. */
        public int status() {
            return status;
        }
    }

    /** @throws Unreadable if the body is too large or no such JSON */
    public static <T> T read(HttpServletRequest request, Class<T> type) throws IOException, Unreadable {
        String media = request.getContentType();
        if (media == null || !media.regionMatches(true, 0, JSON, 0, JSON.length())) {
            throw new Unreadable(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
        byte[] body = bytes(request.getInputStream());
        try {
            T read = Json.read(new String(body, StandardCharsets.UTF_8), type);
            if (read == null) {
                throw new Unreadable(HttpServletResponse.SC_BAD_REQUEST);
            }
            return read;
        } catch (IllegalArgumentException e) {
            throw new Unreadable(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static byte[] bytes(InputStream in) throws IOException, Unreadable {
        byte[] body = in.readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw new Unreadable(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        return body;
    }

    public static void write(HttpServletResponse response, int status, Record answer) throws IOException {
        byte[] body = Json.write(answer).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(JSON);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
