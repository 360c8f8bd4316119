package org.stupeni.course.media;

import java.util.Set;
import org.stupeni.course.exchange.safe.PictureType;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.Sha256;
import org.stupeni.platform.file.BarePicture;

/**
 * A picture that can be kept.
 *
 * @param name the one it will always have
 * @param hash SHA-256 of its bytes
 * @param removed what was left out of a drawing, since it may not stand in one
 */
public record ReadPicture(PictureName name, String hash, BarePicture picture, Set<String> removed) {

    static ReadPicture of(String called, BarePicture picture) {
        return of(called, picture, Set.of());
    }

    static ReadPicture of(String called, BarePicture picture, Set<String> removed) {
        String hash = Sha256.of(picture.bytes());
        return new ReadPicture(PictureName.of(called, hash, ending(picture.type())), hash, picture, removed);
    }

    private static String ending(String type) {
        for (PictureType known : PictureType.values()) {
            if (known.type().equals(type)) {
                return known.ending();
            }
        }
        throw new IllegalArgumentException("No picture: " + type);
    }

    public NewPicture kept() {
        return new NewPicture(name.toString(), picture.bytes());
    }
}
