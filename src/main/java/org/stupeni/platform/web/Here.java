package org.stupeni.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Where in the portal this page stands, by the address the reader asked for. */
@Named
@RequestScoped
public class Here {

    @Inject
    HttpServletRequest request;

    /** Path and query of this page: where the forms of the bar come back to. */
    public String getAddress() {
        String path = getPath();
        String query = query();
        return query == null ? path : path + "?" + query;
    }

    /**
     * The person's part of the house, the first segment of the path: learn, hr, …
     *
     * <p>What may be seen depends on it, so it is read of the path by which the server decided who may come in, never of the address as it was sent: that may lead through
     * another area ({@code /hr/../team/matrix}).
     */
    public String getArea() {
        String path = isError() ? getPath() : servletPath();
        int end = path.indexOf('/', 1);
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }

    private boolean isError() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
    }

    private String servletPath() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        return forwarded == null ? request.getServletPath() : (String) forwarded;
    }

    private String getPath() {
        String uri = (String) first(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI);
        return (uri == null ? request.getRequestURI() : uri)
                .substring(request.getContextPath().length());
    }

    private String query() {
        boolean forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        return forwarded
                ? (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING)
                : request.getQueryString();
    }

    private Object first(String... attributes) {
        for (String attribute : attributes) {
            Object value = request.getAttribute(attribute);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
