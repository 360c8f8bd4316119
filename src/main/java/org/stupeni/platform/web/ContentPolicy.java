package org.stupeni.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;

/**
 * The content security policy: a strict one on every answer, and one with a nonce on the pages that have PrimeFaces components.
 *
 * <p>There is always exactly one, since two would allow only what both allow. Left alone, PrimeFaces adds one to every Faces page, and for its nonce gives
 * every visitor of a stateless page a session; {@link QuietPrimeFaces} keeps it from that.
 */
@Named
@RequestScoped
public class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    private static final String COMMON =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                    + "form-action 'self'; img-src 'self' data:; ";

    static final String STRICT = COMMON + "style-src 'self'; script-src 'self'";

    private static final String WITH_NONCE = COMMON + "style-src 'self' 'unsafe-inline'; script-src 'self' 'nonce-%s'";

    /** What the template for working pages calls before the page is rendered. */
    public void takeNonce(ComponentSystemEvent beforeRendering) {
        FacesContext context = beforeRendering.getFacesContext();
        String nonce = PrimeFacesContext.getCspState(context).getNonce();
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        response.setHeader(HEADER, WITH_NONCE.formatted(nonce));
        PrimeFaces.current().executeInitScript("if(window.PrimeFaces){PrimeFaces.csp.init('" + nonce + "');}");
    }
}
