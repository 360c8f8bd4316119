package org.stupeni.course.exchange.qti;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final Intake intake;
    private final Map<String, byte[]> files;

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
        return true;
    }

    private void resource(String manifest, String folder, XmlElement resource) {
        String type = resource.attribute("type");
        Place place = new Place(manifest, resource.line(), "resource");
        if (type.startsWith("imsqti_item") || type.startsWith("imsqti_xmlv") || type.equals("imsqti_assessmentitem")) {
            Optional<String> path = inside(folder, resource.attribute("base"), resource.attribute("href"));
            if (path.filter(files::containsKey).isEmpty()) {
                intake.add(Note.of(Note.Weight.FAULT, place, "exchange_qti.missing_file", resource.attribute("href")));
                return;
            }
            List<String> keywords = resource.all()
                    .filter(element -> element.is("keyword"))
                    .map(XmlElement::text)
                    .toList();
            item(path.get(), keywords);
        } else if (type.startsWith("imsqti_")) {
            intake.add(
                    Note.of(Note.Weight.LOSS, place, "exchange_qti.other_resource", type, resource.attribute("href")));
        }
    }

    private static Optional<String> inside(String folder, String base, String href) {
        return path(folder + base, href);
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

    private void item(String path, List<String> keywords) {
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
        if (!root.is(ITEM)) {
            intake.add(Note.of(Note.Weight.LOSS, Place.of(path, root.line()), "exchange_qti.no_item", root.name()));
            return;
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        ItemDraft draft = intake.item(
                new Place(path, root.line(), ITEM),
                root.child("itemBody").map(XmlElement::text).orElse(""));
        draft.files(files, address -> QtiHtml.address(folder, address));
        keywords.forEach(draft::tag);
        intake.item(draft, item -> new QtiItem(item, root).read());
    }
}
