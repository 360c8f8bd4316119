import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks an exported trail of Stupeni without the portal. It needs nothing but this file and a JDK 17 or newer:
 *
 * <pre>
 * java TrailVerifier.java trail.csv anchors.txt head.txt     the whole trail and what was kept outside the database
 * java TrailVerifier.java --pack trail.csv                   the lines in the unpacked pack of one person
 * </pre>
 *
 * <p>Every row is hashed anew: the hash is the SHA-256 of "stupeni-trail-1", position, previous hash, id, who, what, kind of the thing, id of the thing, and when as
 * microseconds since 1970, each written as its length in bytes, a colon, its text in UTF-8 and a comma; nothing is written as "-,". A row with a content begins with
 * "stupeni-trail-2" and ends with that content. Each row must name the hash of the row before it, no place may be missing or taken twice, and each anchor (date,
 * position, hash; or position, hash) must be the row at its place.
 *
 * <p>With --pack, places may be missing, for the pack holds rows about one person only, and the file of each decision must have the hash that its row sealed.
 *
 * <p>It ends with 0 for intact, 1 for broken, 2 for files that cannot be read.
 */
public final class TrailVerifier {

    private static final List<String> COLUMNS = List.of(
            "position", "previous_hash", "hash", "id", "who", "what", "thing_kind", "thing_id", "when_utc", "content");
    private static final int MOST_TOLD = 20;
    private static final String BEGINNING = "0".repeat(64);

    private final boolean pack;
    private final Path folder;
    private final List<Link> links = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int unsealed;
    private int compared;
    private int contents;

    private TrailVerifier(boolean pack, Path folder) {
        this.pack = pack;
        this.folder = folder;
    }

    private record Link(long position, int line, String previous, String hash) {}

    /** Line 0 stands for none. */
    private record Finding(long position, int line, String what) {

        @Override
        public String toString() {
            return "row " + position + (line == 0 ? "" : " (line " + line + ")") + ": " + what;
        }
    }

    private static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String what) {
            super(what);
        }
    }

    public static void main(String[] arguments) {
        List<String> files = new ArrayList<>(Arrays.asList(arguments));
        boolean pack = files.remove("--pack");
        if (files.isEmpty()) {
            System.out.println("Usage: java TrailVerifier.java [--pack] trail.csv [anchors.txt] [head.txt]");
            System.exit(2);
        }
        try {
            Path trail = Path.of(files.get(0)).toAbsolutePath();
            TrailVerifier verifier = new TrailVerifier(pack, trail.getParent());
            verifier.read(trail);
            verifier.chain();
            for (String anchors : files.subList(1, files.size())) {
                verifier.anchors(Path.of(anchors));
            }
            System.exit(verifier.tell(files.size() > 1));
        } catch (Unreadable e) {
            System.out.println("CANNOT BE READ: " + e.getMessage());
        } catch (IOException e) {
            System.out.println("CANNOT BE READ: " + e);
        }
        System.exit(2);
    }

    private void read(Path trail) throws IOException, Unreadable {
        try (Reader in = Files.newBufferedReader(trail, StandardCharsets.UTF_8)) {
            Csv csv = new Csv(in);
            Map<String, Integer> places = new HashMap<>();
            List<String> head = csv.next();
            for (int i = 0; head != null && i < head.size(); i++) {
                places.put(head.get(i), i);
            }
            if (!places.keySet().containsAll(COLUMNS)) {
                throw new Unreadable(trail + " has no line with the columns " + COLUMNS);
            }
            List<String> cells = csv.next();
            while (cells != null) {
                Map<String, String> row = new HashMap<>();
                for (String column : COLUMNS) {
                    int place = places.get(column);
                    row.put(column, place < cells.size() ? cells.get(place) : "");
                }
                row(row, csv.line());
                cells = csv.next();
            }
        }
        links.sort(Comparator.comparingLong(Link::position).thenComparingInt(Link::line));
    }

    private void row(Map<String, String> row, int line) throws IOException, Unreadable {
        if (row.get("position").isEmpty() && row.get("hash").isEmpty()) {
            unsealed++;
            return;
        }
        if (!row.get("position").matches("[0-9]{1,18}")) {
            throw new Unreadable("line " + line + " has no position");
        }
        long position = Long.parseLong(row.get("position"));
        links.add(new Link(position, line, row.get("previous_hash"), row.get("hash")));
        if (!isIntact(row)) {
            findings.add(new Finding(position, line, "its columns are not those that were sealed"));
        } else if (pack && row.get("thing_kind").equals("decision") && !row.get("content").isEmpty()) {
            content(row, position, line);
        }
    }

    private void content(Map<String, String> row, long position, int line) throws IOException {
        Path file = folder.resolve("decisions").resolve(row.get("thing_id").replaceAll("[^0-9]", "") + ".json");
        if (!Files.exists(file)) {
            findings.add(new Finding(position, line, "the file of its decision is missing: " + file.getFileName()));
        } else if (!sha256(Files.readAllBytes(file)).equals(row.get("content"))) {
            findings.add(new Finding(position, line, "the file of its decision is another one: " + file.getFileName()));
        } else {
            contents++;
        }
    }

    private static boolean isIntact(Map<String, String> row) {
        String hash = row.get("hash");
        if (hash(row, false).equals(hash)) {
            return true;
        }
        return hash(row, true).equals(hash);
    }

    /**
     * The hash of the columns.
     *
     * @param bare without the apostrophe that the export puts before what a spreadsheet would take for a formula
     */
    private static String hash(Map<String, String> row, boolean bare) {
        String content = row.get("content");
        StringBuilder text = new StringBuilder();
        append(text, content.isEmpty() ? "stupeni-trail-1" : "stupeni-trail-2");
        append(text, row.get("position"));
        append(text, row.get("previous_hash"));
        append(text, row.get("id"));
        append(text, row.get("who").isEmpty() ? null : row.get("who"));
        for (String column : List.of("what", "thing_kind", "thing_id")) {
            String cell = row.get(column);
            append(text, bare && cell.startsWith("'") ? cell.substring(1) : cell);
        }
        try {
            append(
                    text,
                    String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(row.get("when_utc")))));
        } catch (DateTimeParseException e) {
            return "";
        }
        if (!content.isEmpty()) {
            append(text, content);
        }
        return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(StringBuilder text, String column) {
        if (column == null) {
            text.append("-,");
        } else {
            text.append(column.getBytes(StandardCharsets.UTF_8).length).append(':').append(column).append(',');
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            StringBuilder hex = new StringBuilder();
            for (byte one : MessageDigest.getInstance("SHA-256").digest(bytes)) {
                hex.append(Character.forDigit(one >> 4 & 15, 16)).append(Character.forDigit(one & 15, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void chain() {
        Link before = new Link(0, 0, null, BEGINNING);
        for (Link link : links) {
            if (link.position() == before.position()) {
                findings.add(new Finding(link.position(), link.line(), "its place is taken twice"));
            } else if (link.position() > before.position() + 1) {
                if (!pack) {
                    long last = link.position() - 1;
                    findings.add(new Finding(
                            before.position() + 1,
                            0,
                            last > before.position() + 1 ? "missing, with all up to row " + last : "missing"));
                }
            } else if (!link.previous().equals(before.hash())) {
                findings.add(new Finding(
                        Math.max(1, before.position()),
                        before.line(),
                        "another one than the row after it was linked to"));
            }
            before = link;
        }
    }

    private void anchors(Path file) throws IOException {
        Map<Long, Link> byPosition = new HashMap<>();
        links.forEach(link -> byPosition.put(link.position(), link));
        long last = links.isEmpty() ? 0 : links.get(links.size() - 1).position();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            String where = file.getFileName() + " line " + number;
            if (!line.matches("([0-9]{4}-[0-9]{2}-[0-9]{2} )?[0-9]{1,18} [0-9a-f]{64}")) {
                findings.add(new Finding(0, 0, "an anchor that says nothing, " + where));
                continue;
            }
            String[] parts = line.split(" ");
            long position = Long.parseLong(parts[parts.length - 2]);
            Link link = byPosition.get(position);
            if (link != null) {
                compared++;
                if (!link.hash().equals(parts[parts.length - 1])) {
                    findings.add(new Finding(position, link.line(), "another one than its anchor says, " + where));
                }
            } else if (position > last && !pack) {
                findings.add(new Finding(last + 1, 0, "cut off: an anchor knows of row " + position + ", " + where));
            }
        }
    }

    private int tell(boolean anchored) {
        System.out.println("Rows: " + links.size()
                + (links.isEmpty()
                        ? ""
                        : " (" + links.get(0).position() + " to "
                                + links.get(links.size() - 1).position() + ")")
                + (unsealed > 0 ? ", not sealed yet: " + unsealed : "") + ". Anchors compared: " + compared + "."
                + (pack ? " Files of decisions compared: " + contents + "." : ""));
        if (findings.isEmpty()) {
            System.out.println("INTACT");
            if (!anchored && !pack) {
                System.out.println("No anchors were given: that the whole chain was written anew would not be seen.");
            }
            return 0;
        }
        findings.sort(Comparator.comparingLong(Finding::position).thenComparingInt(Finding::line));
        System.out.println("BROKEN, first " + findings.get(0));
        findings.stream().skip(1).limit(MOST_TOLD).forEach(finding -> System.out.println("  " + finding));
        if (unsealed > 0 && !pack) {
            System.out.println("If only the newest rows are missing, rows were sealed meanwhile: export the trail again.");
        }
        if (findings.size() > MOST_TOLD + 1) {
            System.out.println("  and " + (findings.size() - MOST_TOLD - 1) + " more");
        }
        return 1;
    }

    /** A table as RFC 4180 has it, with commas, semicolons or tabs. */
    private static final class Csv {

        private final BufferedReader in;
        private char separator;
        private int line = 1;
        private int began = 1;
        private char before;

        Csv(Reader in) {
            this.in = new BufferedReader(in);
        }

        /** On which line of the file the last row began. */
        int line() {
            return began;
        }

        /** Null at the end. */
        List<String> next() throws IOException {
            began = line;
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            boolean any = false;
            for (int read = in.read(); read >= 0; read = in.read()) {
                char c = (char) read;
                any = true;
                if (c == '\n') {
                    line++;
                }
                if (quoted) {
                    quoted = c != '"';
                    if (quoted) {
                        cell.append(c);
                    }
                } else if (c == '"') {
                    if (isSecondQuote()) {
                        cell.append(c);
                    }
                    quoted = true;
                } else if (isSeparator(c)) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else if (c == '\n') {
                    before = c;
                    cells.add(cell.toString());
                    return cells;
                } else if (c != '\r' && c != '\uFEFF') {
                    cell.append(c);
                }
                before = c;
            }
            cells.add(cell.toString());
            return any ? cells : null;
        }

        /** A quote right behind the end of a quoted text stands for itself. */
        private boolean isSecondQuote() {
            return before == '"';
        }

        private boolean isSeparator(char c) {
            if (separator == 0 && (c == ',' || c == ';' || c == '\t')) {
                separator = c;
            }
            return c == separator;
        }
    }
}
