package org.stupeni.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.stupeni.platform.web.PlainGet;

/**
 * Takes the file or the credential that somebody wants verified, and answers with the page {@code /verify}.
 *
 * <p>It answers at once instead of leading on to an address: nothing was changed, and an address that says "this file is genuine" could be written by anybody.
 * What was sent is kept in memory for this one answer.
 */
@WebServlet(VerifyFile.ADDRESS)
@MultipartConfig(
        maxFileSize = VerifyFile.LARGEST,
        maxRequestSize = VerifyFile.LARGEST + VerifyFile.ROOM,
        fileSizeThreshold = VerifyFile.LARGEST + VerifyFile.ROOM)
public class VerifyFile extends HttpServlet {

    static final String ADDRESS = "/verify/check";

    /** In bytes: a sheet of ours has a fifth of a megabyte, one with a logo or saved anew somewhat more. */
    static final int LARGEST = 5 << 20;

    /** For the pasted text and what lies between the parts. */
    static final int ROOM = 1 << 17;

    @Inject
    transient VerifyPage page;

    @Inject
    transient LookUpLimit limit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/verify");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!limit.allows(request.getRemoteAddr())) {
            page.tooMany();
        } else if (request.getContentLengthLong() > LARGEST + ROOM) {
            page.tooLarge();
        } else {
            check(request);
        }
        // For the page the request has been read: what could not be taken apart must not be tried again.
        request.getRequestDispatcher("/verify").forward(new PlainGet(request), response);
    }

    /** What the server cannot take apart is no file. */
    private void check(HttpServletRequest request) {
        byte[] file = new byte[0];
        String credential = "";
        try {
            file = content(request.getPart("file"));
            credential = new String(content(request.getPart("jwt")), StandardCharsets.UTF_8);
        } catch (IllegalStateException larger) {
            page.tooLarge();
            return;
        } catch (IOException | ServletException | IllegalArgumentException noParts) {
            file = new byte[0];
        }
        page.check(file, credential);
    }

    private static byte[] content(Part part) throws IOException {
        if (part == null) {
            return new byte[0];
        }
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(LARGEST);
        }
    }
}
