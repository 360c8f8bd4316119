package org.stupeni.course.exchange.qti;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.course.exchange.PictureSource;
import org.stupeni.platform.PictureName;

/** The pictures of a package that is being written: they lie beside the folder of items, each once. */
final class QtiPictures {

    private static final String FOLDER = "pictures/";

    private static final Pattern IMAGE =
            Pattern.compile("<img (alt=\"[^\"]*\" )src=\"" + PictureName.ADDRESS + "([^\"]+)\"[^>]*/>");

    private final PictureSource source;
    private final Map<String, byte[]> files = new TreeMap<>();
    private Set<String> shown = new TreeSet<>();

    QtiPictures(PictureSource source) {
        this.source = source;
    }

    PictureSource source() {
        return source;
    }

    /** The next item begins. */
    void begin() {
        shown = new TreeSet<>();
    }

    /** HTML whose pictures are those of the package; one that is not there is left out. */
    String in(String html) {
        return IMAGE.matcher(html).replaceAll(image -> Matcher.quoteReplacement(here(image.group(1), image.group(2))));
    }

    private String here(String alt, String name) {
        Optional<byte[]> bytes = source.bytes(name);
        bytes.ifPresent(content -> {
            files.put(FOLDER + name, content);
            shown.add(FOLDER + name);
        });
        return bytes.isPresent() ? "<img " + alt + "src=\"../" + FOLDER + name + "\"/>" : "";
    }

    /** The files that the present item shows. */
    Set<String> shown() {
        return shown;
    }

    Map<String, byte[]> files() {
        return files;
    }
}
