package org.stupeni.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.identity.DemoPeople;
import org.stupeni.identity.signin.LoginSessions;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.ViewTexts;

/** The sign-in page: a name, a password, and back to where the person wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    LoginSessions sessions;

    @Inject
    LoginCookie cookie;

    @Inject
    Settings settings;

    @Inject
    ViewTexts texts;

    private String name;
    private String password;
    private String next;

    public void signIn() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        HttpServletResponse response = Faces.getResponse();
        try {
            cookie.write(response, sessions.signIn(name, password, Client.address(request), Client.agent(request)));
            Faces.redirect(OwnPath.orStart(next));
        } catch (Refused refused) {
            texts.show(refused);
        }
    }

    public boolean isDemo() {
        return settings.demo();
    }

    public List<String> getDemoAccounts() {
        return DemoPeople.ACCOUNTS;
    }

    public String getDemoPassword() {
        return DemoPeople.PASSWORD;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
