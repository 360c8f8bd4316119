package org.stupeni.audit.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.TrailVerifier;
import org.stupeni.platform.web.Attachment;

/** The tool that checks an exported trail without the portal, to take away. */
@WebServlet("/admin/trail-verifier")
public class TrailVerifierFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=US-ASCII");
        Attachment.name(response, TrailVerifier.FILE, TrailVerifier.FILE);
        response.getOutputStream().write(TrailVerifier.source());
    }
}
