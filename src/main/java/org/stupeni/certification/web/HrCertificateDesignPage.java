package org.stupeni.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.certification.CertificatePdfs;
import org.stupeni.certification.design.Design;
import org.stupeni.certification.design.DesignRow;
import org.stupeni.certification.design.Designs;
import org.stupeni.certification.design.NewDesign;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;

/** How certificates look, for HR: the versions there were, and a form for the next with a sample to look at before it counts. */
@Named
@RequestScoped
public class HrCertificateDesignPage {

    private static final int ROWS = 10;
    private static final String KEPT = "keep";

    @Inject
    Designs designs;

    @Inject
    CertificatePdfs pdfs;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private final DesignForm form = new DesignForm();
    private Design current;
    private int page;
    private List<DesignRow> rows;
    private Map<Long, PersonRow> makers;

    /** Reads the address itself: when the form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        current = designs.current();
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = designs.list((page - 1) * ROWS, ROWS);
        makers = people.findAll(rows.stream().map(DesignRow::madeBy).collect(Collectors.toSet()));
        if (!Faces.isPostback()) {
            form.show(current);
        }
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    /** Shows the sheet as it would be, and keeps nothing. */
    public void preview() {
        whole(typed -> Faces.sendFile(pdfs.sample(typed.as(current.number() + 1)), "sample.pdf", false));
    }

    public void save() {
        whole(typed -> {
            try {
                long seen = AddressId.of(Faces.getRequestParameter("seen")).orElse(-1L);
                designs.keep(typed, (int) seen, me.getId());
                Faces.redirect("/hr/certificate-design?done=saved");
            } catch (Refused refused) {
                texts.show(refused);
                read();
            }
        });
    }

    /** Goes on where nothing speaks against what was typed, else says at each field what does. */
    private void whole(Consumer<NewDesign> on) {
        NewDesign typed = form.read(isLogoKept() ? current.logo() : null);
        Map<String, Refused> problems = typed.problems();
        problems.forEach(texts::show);
        if (problems.isEmpty()) {
            on.accept(typed);
        }
    }

    /** Whether the logo there is stays: yes at first, then as the box says. */
    public boolean isLogoKept() {
        return !Faces.isPostback() || KEPT.equals(Faces.getRequestParameter("logo-kept"));
    }

    public boolean isSaved() {
        return !Faces.isPostback() && "saved".equals(Faces.getRequestParameter("done"));
    }

    public DesignForm getForm() {
        return form;
    }

    public Design getCurrent() {
        return current;
    }

    public List<DesignRow> getRows() {
        return rows;
    }

    public String makerOf(DesignRow row) {
        return makers.get(row.madeBy()).name().full();
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(current.number(), ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return "?page=" + other;
    }
}
