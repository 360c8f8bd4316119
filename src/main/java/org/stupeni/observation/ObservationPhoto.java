package org.stupeni.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.Sha256;

/** A picture of an observation, kept once however often it is sent. */
@Entity
@Table(name = "observation_photo")
class ObservationPhoto {

    @Id
    @Column(name = "hash", nullable = false, length = 64)
    private String hash;

    @Column(name = "type", nullable = false, length = 20)
    private String type;

    @Column(name = "width", nullable = false)
    private int width;

    @Column(name = "height", nullable = false)
    private int height;

    @Lob
    @Column(name = "content", nullable = false)
    private byte[] content;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    protected ObservationPhoto() {}

    ObservationPhoto(Photo photo, Instant now) {
        this.content = photo.bytes();
        this.hash = Sha256.of(content);
        this.type = photo.type();
        this.width = photo.width();
        this.height = photo.height();
        this.keptAt = now;
    }

    static String hashOf(Photo photo) {
        return Sha256.of(photo.bytes());
    }

    Photo photo() {
        return new Photo(type, content, width, height);
    }
}
