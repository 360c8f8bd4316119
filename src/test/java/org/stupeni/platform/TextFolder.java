package org.stupeni.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of text files that a test has made, to be changed in one place. */
public class TextFolder {

    protected final Path root;

    protected TextFolder(Path root) {
        this.root = root;
    }

    public void write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(String file) {
        try {
            Files.delete(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts another text in the place of one that the file must have; the first one if there are several. */
    public void replace(String file, String from, String to) {
        String text = having(file, from);
        int at = text.indexOf(from);
        write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** Puts another text in the place of one that the file must have, wherever it stands. */
    public void replaceAll(String file, String from, String to) {
        write(file, having(file, from).replace(from, to));
    }

    private String having(String file, String words) {
        String text = text(file);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(file + " has no " + words);
        }
        return text;
    }

    protected String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
