package org.stupeni.desk.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.framework.Frameworks;

/** Says that no rules are in force yet, in place of the pages that are about levels: a new portal has none until the first framework is read. */
@WebFilter(
        filterName = "Rules",
        urlPatterns = {
            "/learn/home",
            "/learn/courses",
            "/learn/levels",
            "/learn/why",
            "/team/people",
            "/team/person",
            "/hr/decisions",
            "/hr/people",
            "/hr/person",
            "/hr/certificate-design"
        },
        asyncSupported = true)
public class RulesFilter extends HttpFilter {

    @Inject
    transient Frameworks frameworks;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (frameworks.currentNumber() > 0) {
            chain.doFilter(request, response);
        } else if ("GET".equals(request.getMethod())) {
            request.getRequestDispatcher("/WEB-INF/pages/no-rules.xhtml").forward(bare(request), response);
        } else {
            response.sendRedirect(request.getRequestURI());
        }
    }

    /** Without what says that the view of the address is asked for. */
    private static ServletRequest bare(ServletRequest request) {
        return request instanceof ServletRequestWrapper wrapper ? bare(wrapper.getRequest()) : request;
    }
}
