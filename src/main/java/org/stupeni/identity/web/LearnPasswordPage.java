package org.stupeni.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.signin.PasswordChanges;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.ViewTexts;

/** Changes one's own password; all that a person with a one-time password sees. */
@Named
@RequestScoped
public class LearnPasswordPage {

    private static final int TOO_MANY = 429;

    @Inject
    PasswordChanges changes;

    @Inject
    PasswordLimit limit;

    @Inject
    LoginCookie cookie;

    @Inject
    CurrentPerson me;

    @Inject
    Settings settings;

    @Inject
    ViewTexts texts;

    private String present;
    private String fresh;

    public void change() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        HttpServletResponse response = Faces.getResponse();
        String address = Client.address(request);
        if (!limit.allows(address)) {
            Faces.setResponseStatus(TOO_MANY);
            texts.show(new Refused("identity_password.too_often"));
            return;
        }
        try {
            boolean first = me.isMustChangePassword();
            cookie.write(
                    response, changes.change(me.getId(), cookie.read(request).orElseThrow(), present, fresh, address));
            Faces.redirect(first ? "/start" : "/learn/profile?changed=yes");
        } catch (Refused refused) {
            texts.show(refused.key().equals(PasswordChanges.PRESENT) ? "present" : "fresh", refused);
        }
    }

    /** How many characters a new password needs. */
    public int getShortest() {
        return settings.shortestPassword();
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }
}
