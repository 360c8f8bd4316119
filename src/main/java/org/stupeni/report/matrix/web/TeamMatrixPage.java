package org.stupeni.report.matrix.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** What the people below a manager hold and reach; of everybody else a manager sees nothing. */
@Named
@RequestScoped
public class TeamMatrixPage {

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
