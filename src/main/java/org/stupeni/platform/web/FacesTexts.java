package org.stupeni.platform.web;

import jakarta.faces.context.FacesContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Our sentences in place of those Faces would say of itself, which no attribute of a field can replace: what was chosen is none of the choices. */
public class FacesTexts extends ResourceBundle {

    private static final String NOT_OFFERED = "platform_field.not_offered";

    private static final Map<String, String> KEYS = Map.of(
            "jakarta.faces.component.UISelectOne.INVALID", NOT_OFFERED,
            "jakarta.faces.component.UISelectMany.INVALID", NOT_OFFERED);

    /** The bundle is found for every locale alike; the reader's is that of the view. */
    @Override
    protected Object handleGetObject(String key) {
        String own = KEYS.get(key);
        return own == null ? null : Texts.of(language(), own);
    }

    private static Language language() {
        return Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(KEYS.keySet());
    }
}
