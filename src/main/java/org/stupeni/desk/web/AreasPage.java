package org.stupeni.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.desk.Area;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.Here;

/** The switch between areas in the bar, and whose sections the bar shows. */
@Named
@RequestScoped
public class AreasPage {

    @Inject
    CurrentPerson me;

    @Inject
    Here here;

    /** The areas of whoever looks. */
    public List<Area> getAreas() {
        return Area.of(me);
    }

    /** The area this page belongs to; on an error page of an area that is not the person's, learning. */
    public Area getCurrent() {
        return getAreas().stream()
                .filter(area -> area.key().equals(here.getArea()))
                .findFirst()
                .orElse(Area.LEARN);
    }
}
