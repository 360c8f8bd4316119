package org.stupeni.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves {@link StaticFiles}, cached for a year. */
@WebServlet("/static/*")
public class StaticServlet extends HttpServlet {

    @Inject
    transient StaticFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<StaticFiles.StaticFile> found = path == null ? Optional.empty() : files.find(path.substring(1));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StaticFiles.StaticFile file = found.get();
        response.setContentType(file.type());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        byte[] body = file.bytes();
        String accepted = request.getHeader("Accept-Encoding");
        if (file.gzipped() != null && accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = file.gzipped();
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
