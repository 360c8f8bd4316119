package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Tells people of the files they asked for. Reports stand on the same floor, so whoever stands above both calls this. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReportNotes {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * A file is ready.
     *
     * @param name of the report
     * @param remark what the reader should know of it, or null
     */
    public void ready(Long reader, Long fileId, String name, String remark, Instant when) {
        keep(Note.Kind.REPORT_READY, reader, fileId, name, remark, when);
    }

    /** A file could not be made. */
    public void failed(Long reader, Long fileId, String name, Instant when) {
        keep(Note.Kind.REPORT_FAILED, reader, fileId, name, null, when);
    }

    /** A file was not made, for the reader has no right to it any more. */
    public void refused(Long reader, Long fileId, String name, Instant when) {
        keep(Note.Kind.REPORT_REFUSED, reader, fileId, name, null, when);
    }

    private void keep(Note.Kind kind, Long reader, Long fileId, String name, String remark, Instant when) {
        NoteDetails details = new NoteDetails(null, null, 0, null, remark, null, fileId, name, null);
        entityManager.persist(new Note(reader, kind, details, when));
    }
}
