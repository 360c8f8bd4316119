package org.stupeni.course.transfer;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.Upload;
import org.stupeni.platform.Json;

/**
 * A file that a trainer brought to take questions from. It stays as it came; what is chosen from it changes until it is taken, and then its receipt stays
 * with it. After a week a job deletes it.
 */
@Entity
@Table(name = "import_upload")
public class ImportUpload {

    private static final TypeReference<List<ImportReceipt>> RECEIPTS = new TypeReference<>() {};

    @Id
    @SequenceGenerator(name = "import_upload", sequenceName = "import_upload_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_upload")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "owner_id", nullable = false)
    private Long ownerId;

    @Column(name = "file_name", nullable = false, length = 200)
    private String fileName;

    @Column(name = "length", nullable = false)
    private int length;

    @Basic(fetch = FetchType.LAZY)
    @Lob
    @Column(name = "content", nullable = false)
    private byte[] content;

    /** In which form it is read; {@link ExchangeFormat#NONE} to be told by its content. */
    @Enumerated(EnumType.STRING)
    @Column(name = "form", nullable = false, length = 12)
    private ExchangeFormat form;

    /** The numbers of the chosen questions with commas; null until somebody chooses. */
    @Lob
    @Column(name = "chosen")
    private String chosen;

    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    /** Each {@link ImportReceipt} as JSON, the oldest first; null where nothing was taken. */
    @Lob
    @Column(name = "receipts")
    private String receipts;

    protected ImportUpload() {}

    static ImportUpload of(Long owner, Upload file, Instant now) {
        ImportUpload upload = new ImportUpload();
        upload.ownerId = owner;
        upload.fileName = file.name();
        upload.content = file.bytes();
        upload.length = file.bytes().length;
        upload.form = ExchangeFormat.NONE;
        upload.uploadedAt = now;
        return upload;
    }

    /** From now on it is read in this form; what was chosen of another reading is forgotten. */
    void readAs(ExchangeFormat other) {
        form = other;
        chosen = null;
    }

    void choose(Set<Integer> numbers) {
        chosen = new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** @param usual what is chosen where nobody has chosen yet */
    Set<Integer> chosen(Set<Integer> usual) {
        return chosen == null
                ? usual
                : Stream.of(chosen.split(","))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Something was taken from it; what was chosen is there now and is chosen no more. */
    void isTaken(ImportReceipt receipt, Instant now) {
        List<ImportReceipt> all = new ArrayList<>(receipts());
        all.add(receipt);
        receipts = Json.write(all);
        takenAt = now;
        choose(Set.of());
    }

    List<ImportReceipt> receipts() {
        return receipts == null ? List.of() : Json.read(receipts, RECEIPTS);
    }

    Long id() {
        return id;
    }

    Long ownerId() {
        return ownerId;
    }

    Upload file() {
        return new Upload(fileName, content);
    }

    ExchangeFormat form() {
        return form;
    }

    ImportUploadRow row() {
        return new ImportUploadRow(id, fileName, length, form, uploadedAt, takenAt);
    }
}
