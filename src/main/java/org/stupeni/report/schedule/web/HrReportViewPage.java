package org.stupeni.report.schedule.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.report.schedule.ReportTable;
import org.stupeni.report.schedule.ReportViews;
import org.stupeni.report.schedule.ViewRow;

/** A view of a table: saved under a name with the filter in the address, renamed or deleted. */
@Named
@RequestScoped
public class HrReportViewPage {

    private static final String LIST = "/hr/reports?faces-redirect=true&done=";

    @Inject
    ReportViews views;

    @Inject
    FilterWords words;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private ViewRow view;
    private ReportTable table;
    private String filter;
    private String name;

    /** Reads the address itself: when a form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        String id = Faces.getRequestParameter("id");
        if (id != null) {
            view = AddressId.of(id).flatMap(one -> views.find(one, me.getId())).orElse(null);
        }
        table = view != null
                ? view.table()
                : id == null
                        ? ReportTable.ofWord(Faces.getRequestParameter("table")).orElse(null)
                        : null;
        if (table == null) {
            Faces.responseSendError(404, "");
            return;
        }
        filter = view == null ? table.filter(Faces::getRequestParameter) : view.filter();
        name = view == null ? null : view.name();
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public String save() {
        return deed(() -> {
            views.save(me.getId(), table, filter, name);
            return LIST + "view_saved";
        });
    }

    public String rename() {
        return deed(() -> {
            views.rename(view.id(), me.getId(), name);
            return LIST + "view_renamed";
        });
    }

    public String delete() {
        return deed(() -> {
            views.delete(view.id(), me.getId());
            return LIST + "view_deleted";
        });
    }

    private String deed(Supplier<String> deed) {
        try {
            return deed.get();
        } catch (Refused refused) {
            if (refused.key().endsWith("_name")) {
                texts.show("name", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    public ViewRow getView() {
        return view;
    }

    public ReportTable getTable() {
        return table;
    }

    public FilterWords.Told getTold() {
        return words.of(table, filter);
    }

    /** Opens the table with this filter. */
    public String getAddress() {
        return table.page() + (filter.isEmpty() ? "" : "?" + filter);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
