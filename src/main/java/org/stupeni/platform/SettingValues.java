package org.stupeni.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What the value of a setting is: an address, a zone, a folder, a number. */
final class SettingValues {

    /** Of at most eight digits, without zeros before it. */
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,7}");

    private static final int LARGEST_PORT = 65_535;

    private SettingValues() {}

    static boolean isAddress(String value) {
        try {
            URI uri = new URI(value);
            return Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getRawPath().isEmpty()
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= LARGEST_PORT;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static boolean isZone(String value) {
        try {
            return ZoneId.of(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isReadableFolder(String value) {
        Path folder = Path.of(value);
        return Files.isDirectory(folder) && Files.isReadable(folder);
    }

    /** Whether this is a folder that can be written to, or can be made where it is named. */
    static boolean canHoldFiles(String value) {
        Path folder = Path.of(value).toAbsolutePath();
        if (Files.exists(folder)) {
            return Files.isDirectory(folder) && Files.isWritable(folder);
        }
        Path above = folder.getParent();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        return above != null && Files.isDirectory(above) && Files.isWritable(above);
    }

    /** Derby makes a database only where no folder is; in one of its own lies this file. */
    static boolean canHoldDerby(String value) {
        Path folder = Path.of(value);
        return canHoldFiles(value) && (!Files.exists(folder) || Files.exists(folder.resolve("service.properties")));
    }

    static boolean isNumberBetween(int least, int most, String value) {
        return NUMBER.matcher(value).matches() && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    /** Whether these are such numbers with commas between, at least one and at most twenty. */
    static boolean areNumbersBetween(int least, int most, String value) {
        String[] numbers = value.split(",", -1);
        return numbers.length <= 20
                && Arrays.stream(numbers).allMatch(number -> isNumberBetween(least, most, number.strip()));
    }
}
