package org.stupeni.evidence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Sha256;
import org.stupeni.platform.file.FileKind;

/** The files of documents: taken from their owners, given to them and to HR. */
@ApplicationScoped
@Transactional
public class DocumentFiles {

    /** The largest file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final Set<FileKind> TAKEN = EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);

    private static final String BYTES =
            "select new org.stupeni.evidence.document.StoredFile(x.fileName, f.type, f.content) from DocumentFile f, ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * Adds a file to a document, in the place of the one it had.
     *
     * @return whether the person has such a document
     * @throws Refused if it is empty, too large or none of the kinds that are taken, or the document cannot be changed any more
     */
    public boolean put(long documentId, Long employeeId, String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused("document_file.none");
        }
        if (bytes.length > LARGEST) {
            throw new Refused("document_file.too_large", LARGEST / 1024 / 1024);
        }
        FileKind kind =
                FileKind.of(bytes).filter(TAKEN::contains).orElseThrow(() -> new Refused("document_file.other_kind"));
        return own(documentId, employeeId)
                .map(document -> {
                    String hash = Sha256.of(bytes);
                    if (entityManager.find(DocumentFile.class, hash) == null) {
                        entityManager.persist(new DocumentFile(hash, kind.type(), bytes, clock.instant()));
                        entityManager.flush();
                    }
                    document.attach(hash, kind.named(name));
                    return document;
                })
                .isPresent();
    }

    /** Takes the file away from a document again; what was sent before keeps its own. */
    public boolean remove(long documentId, Long employeeId) {
        Optional<EvidenceDocument> found = own(documentId, employeeId);
        found.ifPresent(EvidenceDocument::detach);
        return found.isPresent();
    }

    private Optional<EvidenceDocument> own(long documentId, Long employeeId) {
        return Optional.ofNullable(entityManager.find(EvidenceDocument.class, documentId))
                .filter(document -> document.employeeId().equals(employeeId));
    }

    /** The file that an own document has now. */
    public Optional<StoredFile> current(long documentId, Long employeeId) {
        return entityManager
                .createQuery(
                        BYTES
                                + "EvidenceDocument x where x.fileHash = f.hash and x.id = :id and x.employeeId = :employee",
                        StoredFile.class)
                .setParameter("id", documentId)
                .setParameter("employee", employeeId)
                .getResultStream()
                .findFirst();
    }

    /** The file that an own document was sent with. */
    public Optional<StoredFile> ofStep(long stepId, Long employeeId) {
        return entityManager
                .createQuery(
                        BYTES + "DocumentStep x, EvidenceDocument d where x.fileHash = f.hash and x.id = :id"
                                + " and d.id = x.documentId and d.employeeId = :employee",
                        StoredFile.class)
                .setParameter("id", stepId)
                .setParameter("employee", employeeId)
                .getResultStream()
                .findFirst();
    }

    /** The file that anybody's document was sent with, for HR. */
    public Optional<StoredFile> ofStep(long stepId) {
        return entityManager
                .createQuery(BYTES + "DocumentStep x where x.fileHash = f.hash and x.id = :id", StoredFile.class)
                .setParameter("id", stepId)
                .getResultStream()
                .findFirst();
    }
}
