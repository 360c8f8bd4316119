package org.stupeni.course.exchange.qti;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ImportReport;
import org.stupeni.course.exchange.Intake;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.Note;
import org.stupeni.course.exchange.Place;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.Upload;
import org.stupeni.course.exchange.safe.Archive;
import org.stupeni.course.exchange.safe.SafeXml;
import org.stupeni.course.exchange.safe.XmlElement;

/** Reads a QTI package, or a single item. */
public final class QtiReader {

    private static final String MANIFEST = "imsmanifest.xml";
    private static final String ITEM = "assessmentItem";
    /** The outermost element of QTI 1. */
    private static final String OLD = "questestinterop";

    /** What manifests call the resource of one question. */
    private static final Pattern ITEMS = Pattern.compile("^imsqti_(?:\\w*item|xmlv)|^ims_qtiasiv1");

    private static final Pattern ROOT =
            Pattern.compile("<(?:\\w+:)?(?:assessmentItem|qti-assessment-item|questestinterop)[\\s>]");

    private final Intake intake;
    private final Map<String, byte[]> files;
    private final Set<String> read = new HashSet<>();

    private QtiReader(Intake intake, Map<String, byte[]> files) {
        this.intake = intake;
        this.files = files;
    }

    public static ImportReport read(Upload upload) {
        Intake intake = new Intake(ExchangeFormat.QTI, upload.name());
        try {
            if (Archive.isOne(upload.bytes())) {
                Archive archive = Archive.open(upload.bytes());
                archive.notes().forEach(intake::add);
                new QtiReader(intake, archive.files()).archive();
            } else {
                new QtiReader(intake, Map.of(upload.name(), upload.bytes())).item(upload.name(), List.of());
            }
        } catch (Unreadable broken) {
            intake.add(broken.note(upload.name()));
        }
        return intake.report();
    }

    /** Whether an archive is a package. */
    public static boolean isOne(Set<String> names) {
        return names.stream().anyMatch(name -> name.equals(MANIFEST) || name.endsWith("/" + MANIFEST))
                || names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(".xml"))
                        && names.stream().noneMatch(name -> name.endsWith(".yaml") || name.startsWith("xl/"));
    }

    private void archive() {
        Optional<String> manifest = files.keySet().stream()
                .filter(name -> name.equals(MANIFEST) || name.endsWith("/" + MANIFEST))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        if (manifest.isPresent() && resources(manifest.get())) {
            return;
        }
        intake.note(Note.Weight.INFO, 0, "exchange_qti.no_manifest");
        files.keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".xml") && !name.endsWith(MANIFEST))
                .forEach(name -> item(name, List.of()));
    }

    /** Reads what the manifest lists; false where it cannot be read. */
    private boolean resources(String path) {
        XmlElement manifest;
        try {
            manifest = SafeXml.tree(intake.text(path, files.get(path)));
        } catch (Unreadable broken) {
            intake.add(broken.note(path));
            return false;
        }
        String folder = path.substring(0, path.length() - MANIFEST.length());
        List<XmlElement> resources =
                manifest.all().filter(element -> element.is("resource")).toList();
        for (XmlElement resource : resources) {
            resource(path, folder, resource);
        }
        files.keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".xml") && !read.contains(name))
                .filter(name -> ROOT.matcher(intake.peek(name, files.get(name))).find())
                .forEach(this::unlisted);
        return true;
    }

    private void unlisted(String path) {
        if (!intake.peek(path, files.get(path)).contains(OLD)) {
            intake.add(Note.of(Note.Weight.INFO, Place.of(path), "exchange_qti.unlisted"));
        }
        item(path, List.of());
    }

    private void resource(String manifest, String folder, XmlElement resource) {
        String type = resource.attribute("type");
        Place place = new Place(manifest, resource.line(), "resource");
        String href = resource.attribute("href").isEmpty()
                ? resource.child("file").map(file -> file.attribute("href")).orElse("")
                : resource.attribute("href");
        if (ITEMS.matcher(type).find()) {
            Optional<String> path = inside(folder, resource.attribute("base"), href);
            if (path.filter(files::containsKey).isEmpty()) {
                intake.add(Note.of(Note.Weight.FAULT, place, "exchange_qti.missing_file", href));
                return;
            }
            List<String> keywords = resource.all()
                    .filter(element -> element.is("keyword"))
                    .map(XmlElement::text)
                    .toList();
            item(path.get(), keywords);
        } else if (type.startsWith("imsqti_")) {
            intake.add(Note.of(Note.Weight.LOSS, place, "exchange_qti.other_resource", type, href));
        }
    }

    /** The file that an address of the manifest means, whether it is written with per cents or as it stands. */
    private Optional<String> inside(String folder, String base, String href) {
        return path(folder + base, href)
                .filter(files::containsKey)
                .or(() -> Optional.of(QtiHtml.address(folder + base, href)));
    }

    /** The name in the archive that an address in a file of this folder means; nothing for one that leads out of it. */
    static Optional<String> path(String folder, String address) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + address.replaceFirst("[?#].*$", "")).split("/")) {
            if (part.equals("..") && parts.isEmpty()) {
                return Optional.empty();
            }
            if (part.equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** The file that an address in an item means: beside the item or, as some programs write it, in the outermost folder. */
    private String file(String folder, String address) {
        String beside = QtiHtml.address(folder, address);
        return files.containsKey(beside) ? beside : QtiHtml.address("", address);
    }

    private void item(String path, List<String> keywords) {
        read.add(path);
        XmlElement root;
        try {
            root = SafeXml.tree(intake.text(path, files.get(path))).renamed(QtiVersion::plain);
        } catch (Unreadable broken) {
            ItemDraft draft = intake.item(Place.of(path), "");
            intake.item(draft, item -> {
                throw broken;
            });
            return;
        }
        if (root.is(OLD)) {
            intake.add(Note.of(Note.Weight.FAULT, Place.of(path, root.line()), "exchange_qti.old"));
            return;
        }
        if (!root.is(ITEM)) {
            intake.add(Note.of(Note.Weight.LOSS, Place.of(path, root.line()), "exchange_qti.no_item", root.name()));
            return;
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        ItemDraft draft = intake.item(
                new Place(path, root.line(), ITEM),
                root.child("itemBody").map(XmlElement::text).orElse(""));
        draft.files(files, address -> file(folder, address));
        keywords.forEach(draft::tag);
        intake.item(draft, item -> new QtiItem(item, root).read());
    }
}
