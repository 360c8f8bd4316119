package org.stupeni.identity.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from. */
final class Client {

    private Client() {}

    static String address(HttpServletRequest request) {
        return request.getRemoteAddr();
    }

    static String agent(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return agent == null ? "" : agent;
    }
}
