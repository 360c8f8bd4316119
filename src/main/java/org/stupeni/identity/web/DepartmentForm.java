package org.stupeni.identity.web;

import java.util.Objects;
import org.stupeni.identity.place.DepartmentRow;
import org.stupeni.platform.LocalText;

/** What is typed about a department, word for word. */
public class DepartmentForm {

    private String nameRu;
    private String nameEn;
    private String parent;

    static DepartmentForm of(DepartmentRow row) {
        DepartmentForm form = new DepartmentForm();
        form.nameRu = row.nameRu();
        form.nameEn = row.nameEn();
        form.parent = row.parentId() == null ? null : row.parentId().toString();
        return form;
    }

    LocalText name() {
        return new LocalText(Objects.requireNonNullElse(nameRu, ""), Objects.requireNonNullElse(nameEn, ""));
    }

    Long parentId() {
        return parent == null || parent.isEmpty() ? null : Long.valueOf(parent);
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String nameRu) {
        this.nameRu = nameRu;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    /** The id of the department above; empty for the top. */
    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
