package org.stupeni.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses a form that is larger than any of ours, before it is read. JSON has {@link JsonBody}'s limit.
 *
 * <p>The server would drop the fields of a form that is too large, and the page would take it for an empty one.
 */
@WebFilter(filterName = "BodyLimit", urlPatterns = "/*", asyncSupported = true)
public class BodyLimit extends HttpFilter {

    /** The largest form, in bytes: a page of text with room to spare. */
    static final long FORM = 1 << 20;

    /** The largest form with files in it, in bytes; what a page takes is less, and each says so itself. */
    static final long UPLOAD = 24 << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean form = type != null && type.startsWith("application/x-www-form-urlencoded");
        boolean upload = type != null && type.startsWith("multipart/");
        if (form || upload) {
            long length = request.getContentLengthLong();
            if (length > (upload ? UPLOAD : FORM)) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
            if (length < 0) {
                response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
