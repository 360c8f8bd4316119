package org.stupeni.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * The form inside {@code my:form}: it posts to the very address of its page, query included, so a page without a server-side state finds its
 * parameters again.
 *
 * <p>It also sends back PrimeFaces' nonce. Without it, showing the form again after a mistake ends in an error: PrimeFaces' own scripts, which would send it,
 * are not on learners' pages.
 */
@FacesComponent(PageForm.TYPE)
public class PageForm extends UIForm {

    public static final String TYPE = "org.stupeni.PageForm";

    public PageForm() {
        setRendererType(null);
        setPrependId(false);
    }

    @Override
    public void decode(FacesContext context) {
        setSubmitted(context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context)));
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        String id = getClientId(context);
        String address = CDI.current().select(Here.class).get().getAddress();
        ResponseWriter out = context.getResponseWriter();
        out.startElement("form", this);
        out.writeAttribute("id", id, null);
        out.writeAttribute("class", "form", null);
        out.writeAttribute("method", "post", null);
        if ("true".equals(String.valueOf(getAttributes().get("upload")))) {
            out.writeAttribute("enctype", "multipart/form-data", null);
        }
        out.writeURIAttribute("action", context.getExternalContext().encodeActionURL(address), null);
        hidden(out, id, id);
        hidden(out, "primefaces.nonce", PrimeFacesContext.getCspState(context).getNonce());
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getApplication().getViewHandler().writeState(context);
        context.getResponseWriter().endElement("form");
        super.encodeEnd(context);
    }

    private static void hidden(ResponseWriter out, String name, String value) throws IOException {
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", value, null);
        out.endElement("input");
    }
}
