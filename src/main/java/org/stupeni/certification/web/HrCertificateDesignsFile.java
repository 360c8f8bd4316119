package org.stupeni.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.certification.design.DesignRow;
import org.stupeni.certification.design.Designs;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;

/** The versions of how certificates look, as a file. */
@WebServlet({"/hr/certificate-designs.xlsx", "/hr/certificate-designs.csv"})
public class HrCertificateDesignsFile extends SheetFile {

    @Inject
    transient Designs designs;

    @Inject
    transient People people;

    private record Line(DesignRow row, PersonRow maker) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, sheet(), this::lines);
    }

    private List<Line> lines(int first, int most) {
        List<DesignRow> rows = designs.list(first, most);
        Map<Long, PersonRow> makers =
                people.findAll(rows.stream().map(DesignRow::madeBy).collect(Collectors.toSet()));
        return rows.stream().map(row -> new Line(row, makers.get(row.madeBy()))).toList();
    }

    private Spreadsheet<Line> sheet() {
        return this.<Line>sheet("certification_design.versions")
                .number(
                        texts.of("certification_design.version"),
                        line -> line.row().number())
                .text(
                        texts.of("certification_design.organisation_ru"),
                        line -> line.row().organisationRu())
                .moment(
                        texts.of("certification_design.made"),
                        line -> line.row().madeAt())
                .text(
                        texts.of("certification_design.maker"),
                        line -> line.maker().name().full());
    }
}
