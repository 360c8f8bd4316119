package org.stupeni.report.matrix.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** What everybody holds and reaches, for HR. */
@Named
@RequestScoped
public class HrMatrixPage {

    @Inject
    MatrixList list;

    @PostConstruct
    void read() {
        list.load(Faces::getRequestParameter);
    }

    public MatrixList getList() {
        return list;
    }
}
