package org.stupeni.course.exchange;

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
}
