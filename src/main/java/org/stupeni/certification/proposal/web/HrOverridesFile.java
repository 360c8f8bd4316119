package org.stupeni.certification.proposal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.certification.proposal.Overrides;
import org.stupeni.certification.web.DecisionSheet;
import org.stupeni.platform.web.SheetFile;

/** What one person decided alone although it takes two, as a file. */
@WebServlet({"/hr/overrides.xlsx", "/hr/overrides.csv"})
public class HrOverridesFile extends SheetFile {

    @Inject
    transient Overrides overrides;

    @Inject
    transient DecisionSheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, sheet.titled("proposal_overrides.title"), overrides::list);
    }
}
