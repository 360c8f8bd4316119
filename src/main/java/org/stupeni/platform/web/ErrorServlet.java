package org.stupeni.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.stupeni.platform.Settings;

/**
 * Answers whatever went wrong: people get the error page, also where a link leads to a file; scripts the status alone.
 *
 * <p>The page is always asked for by a GET without parameters, so that Faces does not take a failed post for a post to the error page.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());

    @Inject
    transient ErrorPage page;

    @Inject
    transient Settings settings;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (request.getAttribute(ErrorPage.WAITS) instanceof String waits) {
            page.waits(waits);
            response.setHeader("Retry-After", ErrorPage.WAIT_SECONDS);
            response.setHeader(
                    "Refresh",
                    ErrorPage.WAIT_SECONDS + ";url=" + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            show(request, response);
            return;
        }
        response.setStatus(page.shows((int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), cause));
        if (page.isOurs()) {
            LOG.log(Level.SEVERE, cause, () -> "Error " + page.getNumber() + " at " + request.getMethod() + " " + path);
        }
        if (path != null && path.startsWith(request.getContextPath() + "/api/") && !readsPages(request)) {
            response.setContentLength(0);
            // Sent now, or the server adds a page of its own behind an answer that says it is empty.
            response.flushBuffer();
            return;
        }
        show(request, response);
    }

    /** Whether a browser wants to show the answer, as it does for a link to a file. */
    static boolean readsPages(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET") && accepted != null && accepted.contains("text/html");
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            request.getRequestDispatcher("/WEB-INF/pages/error.xhtml").forward(new PlainGet(request), response);
        } catch (ServletException | RuntimeException e) {
            LOG.log(Level.WARNING, "The error page could not be shown whole", e);
            plainly(response);
        }
    }

    /** What broke the page may break the bar around the error page too: then the words alone. */
    private void plainly(HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            // Faces has emptied the answer, headers and all.
            SecurityHeaders.write(response, settings);
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(page.plain());
            response.flushBuffer();
        }
    }
}
