package org.stupeni.course.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.course.exchange.safe.PictureType;
import org.stupeni.platform.PictureName;

/**
 * A picture of courses, kept once however often it is sent and whatever it is called.
 *
 * <p>It comes with a draft or with a course that is brought. Once a published version shows it, it stays for ever; until then it goes when nothing that is being
 * written shows it any more.
 */
@Entity
@Table(name = "course_picture")
class CoursePicture {

    @Id
    @Column(name = "hash", nullable = false, length = 64)
    private String hash;

    /** The beginning of the hash, by which names mean it. */
    @Column(name = "mark", nullable = false, length = PictureName.MARK)
    private String mark;

    @Column(name = "ending", nullable = false, length = 5)
    private String ending;

    @Column(name = "width", nullable = false)
    private int width;

    @Column(name = "height", nullable = false)
    private int height;

    @Lob
    @Column(name = "content", nullable = false)
    private byte[] content;

    /** Who sent it first; null for what came from the folder of courses. */
    @Column(name = "kept_by")
    private Long keptBy;

    /** When it was last sent. */
    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    /** When a version first showed it, or null. */
    @Column(name = "published_at")
    private Instant publishedAt;

    protected CoursePicture() {}

    CoursePicture(KnownPicture known, byte[] content, Long by, Instant now) {
        this.hash = known.hash();
        this.mark = known.mark();
        this.ending = known.ending();
        this.width = known.width();
        this.height = known.height();
        this.content = content;
        this.keptBy = by;
        this.keptAt = now;
    }

    void isSentAgain(Instant now) {
        keptAt = now;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    StoredPicture stored() {
        for (PictureType type : PictureType.values()) {
            if (type.ending().equals(ending)) {
                return new StoredPicture(type.type(), content);
            }
        }
        throw new IllegalStateException("No picture: " + ending);
    }
}
