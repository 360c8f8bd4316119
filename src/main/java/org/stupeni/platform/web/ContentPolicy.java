package org.stupeni.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Which content security policy a page gets: the strict one of {@link SecurityHeaders}, or on pages with PrimeFaces components the one with a nonce.
 *
 * <p>PrimeFaces announces its policy on every Faces page; {@code SecurityHeaders} keeps that aside, since two policies would allow only what both allow.
 */
@Named
@RequestScoped
public class ContentPolicy {

    /** The listener of the template for working pages, called before it is rendered. */
    public void takeNonce(ComponentSystemEvent beforeRendering) {
        FacesContext context = beforeRendering.getFacesContext();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        response.setHeader(SecurityHeaders.HEADER, (String) request.getAttribute(SecurityHeaders.KEPT_ASIDE));
    }
}
