package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.stupeni.course.media.PictureUse;

/** A picture that an open draft shows, or showed in a text that can be taken back, stays. */
@ApplicationScoped
@Transactional
public class ShownPictures implements PictureUse {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public boolean isShown(String mark) {
        return isIn("select n.id from DraftNode n, CourseDraft d", "n.document", mark)
                || isIn("select c.id from DraftChange c, DraftNode n, CourseDraft d", "c.document", mark);
    }

    private boolean isIn(String rows, String document, String mark) {
        String change = rows.contains("DraftChange") ? " and c.nodeId = n.id" : "";
        return !entityManager
                .createQuery(
                        rows + " where n.draftId = d.id" + change + " and d.openMarker is not null and " + document
                                + " like :mark",
                        Long.class)
                .setParameter("mark", "%-" + mark + ".%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
