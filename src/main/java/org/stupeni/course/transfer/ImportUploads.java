package org.stupeni.course.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ImportedPicture;
import org.stupeni.course.exchange.Imports;
import org.stupeni.course.exchange.Limits;
import org.stupeni.course.exchange.Upload;
import org.stupeni.course.media.CoursePictures;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Refused;

/** Keeps the files that trainers bring, reads them again whenever they are looked at, and remembers what is chosen. Everybody has only their own. */
@ApplicationScoped
@Transactional
public class ImportUploads {

    /** How long a file is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    /** The files one person may keep at once. */
    public static final int MOST = 20;

    private static final String ROW =
            "select new org.stupeni.course.transfer.ImportUploadRow(u.id, u.fileName, u.length, u.form,"
                    + " u.uploadedAt, u.takenAt) from ImportUpload u ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Frameworks frameworks;

    @Inject
    KnownStems known;

    @Inject
    CoursePictures pictures;

    /**
     * Keeps a file.
     *
     * @return its id
     * @throws Refused if it is empty, too large or no file with questions, or the person keeps too many
     */
    public Long keep(Long owner, String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused("transfer_import.none");
        }
        if (bytes.length > Limits.FILE) {
            throw new Refused("transfer_import.too_large", Limits.FILE / 1024 / 1024);
        }
        Upload file = new Upload(name, bytes);
        if (Imports.isForeign(file)) {
            throw new Refused("transfer_import.no_questions");
        }
        if (own(owner).size() >= MOST) {
            throw new Refused("transfer_import.too_many", MOST);
        }
        ImportUpload upload = ImportUpload.of(owner, file, clock.instant());
        entityManager.persist(upload);
        keepPictures(upload);
        return upload.id();
    }

    /** They are shown before anything is taken; what is not taken goes as every picture does that nothing shows. */
    private void keepPictures(ImportUpload upload) {
        pictures.keep(
                upload.ownerId(),
                read(upload).report().pictures().stream()
                        .map(ImportedPicture::kept)
                        .toList());
    }

    /** What this person brought, the newest first. */
    public List<ImportUploadRow> own(Long owner) {
        return entityManager
                .createQuery(
                        ROW + "where u.ownerId = :owner order by u.uploadedAt desc, u.id desc", ImportUploadRow.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** The file with everything in it; nothing where it is not this person's. */
    public Optional<OpenedImport> open(Long id, Long owner) {
        return find(id, owner).map(this::opened);
    }

    private OpenedImport opened(ImportUpload upload) {
        ImportPreview preview = read(upload);
        return new OpenedImport(upload.row(), preview, chosen(upload, preview), upload.receipts());
    }

    Set<Integer> chosen(ImportUpload upload, ImportPreview preview) {
        Set<Integer> chosen = new TreeSet<>(upload.chosen(preview.usual()));
        chosen.retainAll(preview.takeable());
        return chosen;
    }

    ImportPreview read(ImportUpload upload) {
        return ImportPreview.of(
                upload.file(), upload.form(), frameworks.current().framework(), known.all());
    }

    /**
     * Chooses among the questions that were shown; of the others stays what was chosen before. What cannot be taken is not chosen, whatever is asked.
     *
     * @param form the form in which the file was read when it was shown: in another one the numbers are those of other questions
     * @return whether the person has such a file
     * @throws Refused if the file is read in another form by now
     */
    public boolean choose(Long id, Long owner, String form, Set<Integer> shown, Set<Integer> wanted) {
        Optional<ImportUpload> found = locked(id, owner);
        found.ifPresent(upload -> {
            if (!upload.form().name().equals(form)) {
                throw new Refused("transfer_preview.read_otherwise");
            }
            OpenedImport opened = opened(upload);
            Set<Integer> chosen = new TreeSet<>(opened.chosen());
            chosen.removeAll(shown);
            wanted.stream().filter(shown::contains).forEach(chosen::add);
            chosen.retainAll(opened.preview().takeable());
            upload.choose(chosen);
        });
        return found.isPresent();
    }

    /** Chooses everything that can be taken, or nothing. */
    public boolean chooseAll(Long id, Long owner, boolean everything) {
        Optional<ImportUpload> found = locked(id, owner);
        found.ifPresent(upload -> upload.choose(everything ? read(upload).takeable() : Set.of()));
        return found.isPresent();
    }

    /** Reads the file in this form from now on; {@link ExchangeFormat#NONE} to be told by its content. */
    public boolean readAs(Long id, Long owner, ExchangeFormat form) {
        Optional<ImportUpload> found = locked(id, owner);
        found.ifPresent(upload -> {
            // Its bytes come late, and their coming would take a change back.
            upload.file();
            upload.readAs(form);
            keepPictures(upload);
        });
        return found.isPresent();
    }

    /** Throws the file away; what was taken from it stays where it is. */
    public boolean forget(Long id, Long owner) {
        Optional<ImportUpload> found = locked(id, owner);
        found.ifPresent(entityManager::remove);
        return found.isPresent();
    }

    /** Deletes what was brought too long ago, and says how much that was. */
    public long forgetOld() {
        return entityManager
                .createQuery("delete from ImportUpload u where u.uploadedAt < :then")
                .setParameter("then", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private Optional<ImportUpload> find(Long id, Long owner) {
        return Optional.ofNullable(entityManager.find(ImportUpload.class, id))
                .filter(upload -> upload.ownerId().equals(owner));
    }

    Optional<ImportUpload> locked(Long id, Long owner) {
        Optional<ImportUpload> found = find(id, owner);
        found.ifPresent(upload -> entityManager.lock(upload, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }
}
