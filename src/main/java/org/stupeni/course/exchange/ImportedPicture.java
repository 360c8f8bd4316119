package org.stupeni.course.exchange;

import org.stupeni.course.exchange.safe.PictureType;
import org.stupeni.course.media.NewPicture;
import org.stupeni.course.media.ReadPicture;
import org.stupeni.platform.Sha256;

/**
 * A picture that came with questions.
 *
 * @param name how the Markdown of the questions calls it, unique in the report
 * @param type its media type, as its bytes tell and not its name
 * @param content clean: an SVG was written anew from the list of what is allowed
 * @param hash SHA-256 of the content
 */
public record ImportedPicture(String name, String type, byte[] content, String hash) {

    public ImportedPicture {
        content = content.clone();
    }

    static ImportedPicture of(ReadPicture read) {
        return new ImportedPicture(
                read.name().toString(), read.picture().type(), read.picture().bytes(), read.hash());
    }

    static ImportedPicture of(NewPicture own) {
        String type = PictureType.of(own.bytes()).map(PictureType::type).orElseThrow();
        return new ImportedPicture(own.name(), type, own.bytes(), Sha256.of(own.bytes()));
    }

    public NewPicture kept() {
        return new NewPicture(name, content);
    }
}
