package org.stupeni.course.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.safe.PictureType;
import org.stupeni.course.exchange.safe.SafeSvg;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.Sha256;
import org.stupeni.platform.file.BareFile;
import org.stupeni.platform.file.BarePicture;

/** A picture as a file of a course's folder: it must be as it would be kept, for nothing that is published is changed on the way. Pure. */
public final class PictureFile {

    /** In bytes. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final int LONGEST_SIDE = 4096;

    private PictureFile() {}

    /**
     * The picture of a file, unless something is wrong with it.
     *
     * @param problem is told what
     */
    public static Optional<KnownPicture> read(PictureName name, byte[] file, Consumer<String> problem) {
        if (file.length > LARGEST) {
            problem.accept("the picture has more than " + LARGEST / 1024 / 1024 + " MB");
            return Optional.empty();
        }
        boolean told = PictureType.of(file)
                .filter(type -> type.ending().equals(name.ending()))
                .isPresent();
        Optional<BarePicture> bare = !told ? Optional.empty() : bare(name, file);
        if (bare.isEmpty()) {
            problem.accept("is no picture, a broken one, or one of another kind than its name says");
            return Optional.empty();
        }
        if (!Arrays.equals(bare.get().bytes(), file)) {
            problem.accept("holds more than the picture, perhaps the place where it was taken or a script;"
                    + " put it in by the editor of lessons, which leaves that out");
            return Optional.empty();
        }
        if (Math.max(bare.get().width(), bare.get().height()) > LONGEST_SIDE) {
            problem.accept("the picture is longer than " + LONGEST_SIDE + " pixels");
            return Optional.empty();
        }
        String hash = Sha256.of(file);
        if (!hash.startsWith(name.mark())) {
            problem.accept("the name ends in the first digits of the file's hash: this one is "
                    + new PictureName(name.words(), hash.substring(0, PictureName.MARK), name.ending()));
            return Optional.empty();
        }
        return Optional.of(new KnownPicture(
                name.mark(), name.ending(), hash, bare.get().width(), bare.get().height()));
    }

    private static Optional<BarePicture> bare(PictureName name, byte[] file) {
        if (!name.ending().equals(PictureType.SVG.ending())) {
            return BareFile.of(file);
        }
        try {
            return PictureReader.drawn(
                    SafeSvg.of(new String(file, StandardCharsets.UTF_8)).svg());
        } catch (Unreadable noXml) {
            return Optional.empty();
        }
    }
}
