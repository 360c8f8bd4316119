package org.stupeni.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.stupeni.platform.Proxies;
import org.stupeni.platform.Settings;

/**
 * Makes {@code getRemoteAddr()} the client's own address, which failed sign-ins and look-ups are counted by.
 *
 * <p>It is the sender's; {@code X-Forwarded-For} counts only from the reverse proxies that {@code portal.proxies} names, since anybody can write it. Nobody
 * behind this filter sees that header, so nobody (OmniFaces reads it unasked) can believe it.
 */
@WebFilter(filterName = "ForwardedAddress", urlPatterns = "/*", asyncSupported = true)
public class ForwardedAddress extends HttpFilter {

    private static final String HEADER = "X-Forwarded-For";

    @Inject
    Settings settings;

    private transient Proxies proxies;

    @Override
    public void init() throws ServletException {
        proxies = settings.proxies();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String client = proxies.client(request.getRemoteAddr(), Collections.list(request.getHeaders(HEADER)));
        chain.doFilter(new FromClient(request, client), response);
    }

    private static final class FromClient extends HttpServletRequestWrapper {

        private final String client;

        FromClient(HttpServletRequest request, String client) {
            super(request);
            this.client = client;
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public String getRemoteHost() {
            return client;
        }

        @Override
        public String getHeader(String name) {
            return HEADER.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HEADER.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }
    }
}
