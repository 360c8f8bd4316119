package org.stupeni.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.platform.Json;
import org.stupeni.platform.Sha256;

/** A checklist word for word as it was when somebody was first observed by it: an observation can be read years later, whatever became of the file. */
@Entity
@Table(name = "checklist_version")
class ChecklistVersion {

    @Id
    @Column(name = "hash", nullable = false, length = 64)
    private String hash;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    @Lob
    @Column(name = "document", nullable = false)
    private String document;

    @Column(name = "first_used_at", nullable = false)
    private Instant firstUsedAt;

    protected ChecklistVersion() {}

    ChecklistVersion(Checklist checklist, Instant now) {
        this.document = Json.write(checklist);
        this.hash = Sha256.of(document);
        this.competency = checklist.competency();
        this.firstUsedAt = now;
    }

    static String hashOf(Checklist checklist) {
        return Sha256.of(Json.write(checklist));
    }

    Checklist checklist() {
        return Json.read(document, Checklist.class);
    }
}
