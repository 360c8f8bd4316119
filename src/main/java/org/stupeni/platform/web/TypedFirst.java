package org.stupeni.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was typed into a field counts, not what the address says by the same name.
 *
 * <p>Forms come back to the address of their page, which may have filled them ({@code /hr/assign?people=57}). The server puts the values of the address before those of
 * the form, and a field takes the first: without this filter the form would be sent with what stood in it at the beginning.
 */
@WebFilter(filterName = "TypedFirst", urlPatterns = "/*", asyncSupported = true)
public class TypedFirst extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean both = "POST".equals(request.getMethod()) && request.getQueryString() != null;
        chain.doFilter(both ? new Typed(request) : request, response);
    }

    /** @return of these values of one parameter those of the form, or all where the form has none */
    static String[] typed(String name, String[] values, String query) {
        int inAddress = (int) Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2)[0])
                .filter(key -> decoded(key).equals(name))
                .count();
        return inAddress < values.length ? Arrays.copyOfRange(values, inAddress, values.length) : values;
    }

    private static String decoded(String key) {
        try {
            return URLDecoder.decode(key, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return key;
        }
    }

    private static final class Typed extends HttpServletRequestWrapper {

        Typed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        @Override
        public String[] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : typed(name, values, getQueryString());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> all.put(name, typed(name, values, getQueryString())));
            return Collections.unmodifiableMap(all);
        }
    }
}
