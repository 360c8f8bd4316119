package org.stupeni.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.stupeni.identity.signin.LinkHolder;
import org.stupeni.identity.signin.PasswordLinks;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.ViewTexts;

/** Chooses a new password by a one-time link. Opening the page uses nothing up: mail scanners and previews open it too. */
@Named
@RequestScoped
public class NewPasswordPage {

    private static final int TOO_MANY = 429;

    @Inject
    PasswordLinks links;

    @Inject
    PasswordLimit limit;

    @Inject
    Settings settings;

    @Inject
    ViewTexts texts;

    private String link;
    private String fresh;
    private LinkHolder holder;

    @PostConstruct
    void load() {
        link = Faces.getRequestParameter("link");
        look();
    }

    private void look() {
        holder = link == null ? null : links.holder(link).orElse(null);
        if (holder == null) {
            Faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public void choose() throws IOException {
        if (!limit.allows(Client.address(Faces.getRequest()))) {
            Faces.setResponseStatus(TOO_MANY);
            texts.show(new Refused("identity_password.too_often"));
            return;
        }
        try {
            links.use(link, fresh);
            Faces.redirect("/sign-in?renewed=yes");
        } catch (Refused refused) {
            look();
            texts.show("fresh", refused);
        }
    }

    /** How many characters a new password needs. */
    public int getShortest() {
        return settings.shortestPassword();
    }

    /** An unknown link, a used one and an expired one look the same. */
    public boolean isUsable() {
        return holder != null;
    }

    /** Whose password it is; null if the link is not usable. */
    public LinkHolder getHolder() {
        return holder;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }
}
