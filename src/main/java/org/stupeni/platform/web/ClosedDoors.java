package org.stupeni.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The server's own addresses that everybody could read: metrics, descriptions of the resources. They are not found, however the server was started.
 *
 * <p>The server registers its servlets in the application at the root, so a filter of the WAR closes them without any option.
 */
@WebFilter(
        filterName = "ClosedDoors",
        urlPatterns = {"/metrics", "/metrics/*", "/openapi", "/openapi/*", "/openapi.json", "/openapi.yaml", "/health/*"
        },
        asyncSupported = true)
public class ClosedDoors extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHttpServletMapping().getServletName().equals(HealthServlet.class.getName())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
