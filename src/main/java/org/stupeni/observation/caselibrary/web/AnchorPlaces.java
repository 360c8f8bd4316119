package org.stupeni.observation.caselibrary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stupeni.course.draft.AnchorItem;
import org.stupeni.course.draft.DraftAnchors;
import org.stupeni.course.draft.DraftChecklist;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.Drafts;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** The items of the checklists of open drafts as places for words of a case. A place is the draft, a slash, the node, a slash and the item. */
@Dependent
public class AnchorPlaces {

    private static final Pattern PLACE = Pattern.compile("([0-9]{1,18})/([0-9]{1,18})/([a-z0-9-]{1,60})");
    private static final Pattern SEEN = Pattern.compile("([0-9]{1,18}):([0-9]{1,9})");

    @Inject
    DraftAnchors anchors;

    @Inject
    Drafts drafts;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    private List<DraftChecklist> checklists;
    private Map<Long, DraftRow> rows;

    record Place(long draftId, long node, String item) {}

    /**
     * What stands at a level.
     *
     * @param chosen whether it is the level that the trainer chose
     */
    public record Step(String name, LocalText text, boolean chosen) {}

    @PostConstruct
    void read() {
        checklists = anchors.all();
        rows = checklists.isEmpty()
                ? Map.of()
                : drafts.all().stream().collect(Collectors.toMap(DraftRow::id, Function.identity()));
    }

    Map<String, String> all() {
        Map<String, String> places = new LinkedHashMap<>();
        for (DraftChecklist checklist : checklists) {
            String course = texts.in(rows.get(checklist.draftId()).title());
            for (int i = 0; i < checklist.items().size(); i++) {
                AnchorItem item = checklist.items().get(i);
                places.put(texts.of("cases_anchor.place_of", course, i + 1, label(item)), address(checklist, item));
            }
        }
        return places;
    }

    private String label(AnchorItem item) {
        String own = texts.in(item.title());
        return own.isBlank() ? item.id() : own;
    }

    private static String address(DraftChecklist checklist, AnchorItem item) {
        return checklist.draftId() + "/" + checklist.node() + "/" + item.id();
    }

    Map<String, String> levels() {
        return IntStream.rangeClosed(Framework.LOWEST, Framework.HIGHEST)
                .mapToObj(String::valueOf)
                .collect(Collectors.toMap(
                        level -> texts.of("checklist_field.anchor", level),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The first item that watches what the case is about, or the first of all; null where there is none. */
    String fitting(CaseRow row) {
        return checklists.stream()
                .flatMap(checklist -> checklist.items().stream().map(item -> Map.entry(checklist, item)))
                .min(Comparator.comparing(pair -> !pair.getValue().indicators().contains(row.indicator())))
                .map(pair -> address(pair.getKey(), pair.getValue()))
                .orElse(null);
    }

    /** The level of what the case is about. */
    String levelOf(CaseRow row) {
        Framework framework = frameworks.current().framework();
        return String.valueOf(framework.levelOf(row.indicator()).orElse(Framework.LOWEST + 1));
    }

    /** What was done, in the language of the case. */
    LocalText begun(CaseRow row) {
        String did = row.shown().did();
        return row.language().equals("en") ? new LocalText("", did) : new LocalText(did, "");
    }

    Place parse(String place) {
        Matcher asked = PLACE.matcher(place == null ? "" : place);
        if (!asked.matches()) {
            throw new Refused("draft_anchor.no_item");
        }
        return new Place(Long.parseLong(asked.group(1)), Long.parseLong(asked.group(2)), asked.group(3));
    }

    static int level(String level) {
        return level != null && level.matches("[1-5]") ? Integer.parseInt(level) : 0;
    }

    List<Step> steps(String place, String level) {
        Map<Integer, LocalText> standing = checklists.stream()
                .flatMap(checklist -> checklist.items().stream()
                        .filter(item -> address(checklist, item).equals(place)))
                .findFirst()
                .map(AnchorItem::anchors)
                .orElse(Map.of());
        List<Step> steps = new ArrayList<>();
        standing.forEach((step, text) -> steps.add(new Step(
                texts.of("checklist_field.anchor", String.valueOf(step)),
                text,
                String.valueOf(step).equals(level))));
        return steps;
    }

    /** The nodes and their versions as the page has them. */
    String versions() {
        return checklists.stream()
                .map(checklist -> checklist.node() + ":" + checklist.version())
                .collect(Collectors.joining(","));
    }

    /** The version of a node that was on the page; one that nobody has where it was not there. */
    int seen(String versions, long node) {
        return Optional.ofNullable(versions).stream()
                .flatMap(text -> SEEN.matcher(text).results())
                .filter(pair -> Long.parseLong(pair.group(1)) == node)
                .map(pair -> Integer.parseInt(pair.group(2)))
                .findFirst()
                .orElse(0);
    }
}
