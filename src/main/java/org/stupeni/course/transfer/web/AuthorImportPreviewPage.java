package org.stupeni.course.transfer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ImportedItem;
import org.stupeni.course.transfer.ImportPreview;
import org.stupeni.course.transfer.ImportTaking;
import org.stupeni.course.transfer.ImportUploads;
import org.stupeni.course.transfer.OpenedImport;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;

/** The second step of an import: what is in the file, question by question, and which of it to take. */
@Named
@RequestScoped
public class AuthorImportPreviewPage {

    private static final int ON_A_PAGE = 25;

    @Inject
    ImportUploads uploads;

    @Inject
    ImportTaking taking;

    @Inject
    ImportTarget target;

    @Inject
    ImportWords words;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Long id;
    private String into = "";
    private OpenedImport opened;
    private int page = 1;
    private List<ImportItemView> items = List.of();

    /** Reads the address itself: when the form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        id = AddressId.of(Faces.getRequestParameter("id")).orElse(null);
        opened = id == null ? null : uploads.open(id, me.getId()).orElse(null);
        into = target.address();
        if (opened != null) {
            page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
            Map<Integer, String> taken = opened.taken();
            items = shown().stream()
                    .map(found -> words.item(
                            found,
                            opened.chosen().contains(found.item().number()),
                            taken.get(found.item().number())))
                    .toList();
        }
    }

    public void load() {
        if (opened == null) {
            Faces.responseSendError(404, "");
        }
    }

    private List<ImportPreview.Found> shown() {
        List<ImportPreview.Found> all = opened.preview().found();
        int first = (page - 1) * ON_A_PAGE;
        return all.subList(first, Math.min(first + ON_A_PAGE, all.size()));
    }

    /** Keeps what is chosen on this page and goes to another one. */
    public void go(int other) {
        deed(this::keep, "&page=" + other);
    }

    public void keepChoice() {
        deed(this::keep, "&page=" + page + "&done=kept");
    }

    public void all() {
        deed(() -> uploads.chooseAll(id, me.getId(), true), "&page=" + page);
    }

    public void none() {
        deed(() -> uploads.chooseAll(id, me.getId(), false), "&page=" + page);
    }

    /** Reads the file in the form that was chosen. */
    public void readAgain() {
        ExchangeFormat form = Stream.of(ExchangeFormat.values())
                .filter(one -> one.name().equals(Faces.getRequestParameter("form")))
                .findFirst()
                .orElse(ExchangeFormat.NONE);
        deed(() -> uploads.readAs(id, me.getId(), form), "");
    }

    /** Keeps what is chosen and goes on with the place it is to be taken into. Nothing is opened before something is taken. */
    public void aim() {
        deed(
                () -> {
                    String chosen = Faces.getRequestParameter("into");
                    boolean known = keep();
                    if (chosen == null || chosen.isEmpty()) {
                        throw new Refused("transfer_take.no_target");
                    }
                    into = target.chosen(chosen).orElseThrow(() -> new Refused("transfer_take.no_draft"));
                    return known;
                },
                "&page=" + page + "#into");
    }

    /** Takes what is chosen, on this page and on the others. */
    public void take() {
        deed(
                () -> {
                    if (!target.isKnown()) {
                        throw new Refused("transfer_take.no_draft");
                    }
                    String place = Objects.toString(Faces.getRequestParameter("place"), "");
                    return keep()
                            && (target.getDraft() == null
                                    ? taking.questions(
                                            id,
                                            me.getId(),
                                            seen(),
                                            target.getCourse().id(),
                                            place)
                                    : taking.questions(
                                            id,
                                            me.getId(),
                                            seen(),
                                            target.getDraft().id(),
                                            module(place)));
                },
                null);
    }

    private static Long module(String place) {
        return place.isEmpty() ? null : AddressId.of(place).orElseThrow(() -> new Refused("transfer_take.no_draft"));
    }

    /** Takes the whole course that the file holds. */
    public void takeCourse() {
        deed(() -> taking.course(id, me.getId(), seen()), null);
    }

    private static int seen() {
        String seen = String.valueOf(Faces.getRequestParameter("seen"));
        return seen.matches("[0-9]{1,4}") ? Integer.parseInt(seen) : -1;
    }

    private boolean keep() {
        Set<Integer> shown = shown().stream().map(one -> one.item().number()).collect(Collectors.toSet());
        return uploads.choose(id, me.getId(), Faces.getRequestParameter("read-as"), shown, wanted());
    }

    private static Set<Integer> wanted() {
        String[] values = Faces.getRequestParameterValues("chosen");
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .filter(value -> value.matches("[0-9]{1,6}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
    }

    /** @param rest of the address of this page to go on with; null to go to the receipt */
    private void deed(BooleanSupplier deed, String rest) {
        try {
            if (opened == null || !deed.getAsBoolean()) {
                Faces.responseSendError(404, "");
                return;
            }
            Faces.redirect(
                    rest == null ? "/author/import-receipt?id=" + id : "/author/import-preview?id=" + id + into + rest);
        } catch (Refused refused) {
            texts.show(refused);
        }
    }

    public ImportTarget getTarget() {
        return target;
    }

    public OpenedImport getOpened() {
        return opened;
    }

    public List<ImportItemView> getItems() {
        return items;
    }

    /** What is to be said of the file as a whole. */
    public List<NoteView> getNotes() {
        return words.notes(opened.preview().report().notes());
    }

    /** How many questions of this state there are: "OK". */
    public long count(String state) {
        return opened.preview().count(ImportedItem.State.valueOf(state));
    }

    public long getRepeated() {
        return opened.preview().found().stream()
                .filter(ImportPreview.Found::isRepeated)
                .count();
    }

    /** The forms that can be chosen by hand. */
    public List<ExchangeFormat> getForms() {
        return Stream.of(ExchangeFormat.values())
                .filter(form -> form != ExchangeFormat.NONE)
                .toList();
    }

    public boolean isKept() {
        return !Faces.isPostback() && "kept".equals(Faces.getRequestParameter("done"));
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return opened == null ? 1 : PageNumbers.count(opened.preview().found().size(), ON_A_PAGE);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }
}
