package org.stupeni.desk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.desk.Area;
import org.stupeni.identity.CurrentPerson;

/** The portal's bare address and {@code /start}: on to the page where this person's day begins, or to sign in first. */
@WebServlet({"", "/start"})
public class StartServlet extends HttpServlet {

    @Inject
    transient CurrentPerson me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + startOf(me));
    }

    private static String startOf(CurrentPerson person) {
        return person.isSignedIn() ? Area.first(person).addressFor(person) : "/sign-in";
    }
}
