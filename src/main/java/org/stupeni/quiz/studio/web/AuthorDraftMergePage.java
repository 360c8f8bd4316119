package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.DraftChanges;
import org.stupeni.course.draft.DraftMerging;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.NodeKey;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeMerge;
import org.stupeni.course.draft.OrderMerge;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** Takes into a draft what was published since it was opened. */
@Named
@RequestScoped
public class AuthorDraftMergePage {

    @Inject
    AskedRelease asked;

    @Inject
    DraftMerging merging;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private DraftRow draft;
    private DraftChanges changes;
    private String newest;
    private List<ChangedNode> merges;

    @PostConstruct
    void read() {
        draft = asked.draft().orElse(null);
        if (draft != null) {
            changes = asked.changes();
            newest = String.valueOf(changes.newest());
        }
    }

    public String merge() {
        Map<NodeKey, DraftMerging.Choice> choices = new HashMap<>();
        List<NodeMerge> merges = changes.merges();
        for (int i = 0; i < merges.size(); i++) {
            NodeKey node = merges.get(i).node();
            chosen("choice-" + i).ifPresent(choice -> choices.put(node, choice));
        }
        Map<NodeKind, DraftMerging.Choice> orders = new EnumMap<>(NodeKind.class);
        for (OrderMerge order : changes.orders()) {
            chosen("order-" + order.kind()).ifPresent(choice -> orders.put(order.kind(), choice));
        }
        try {
            int seen = newest != null && newest.matches("[0-9]{1,9}") ? Integer.parseInt(newest) : 0;
            merging.merge(draft.id(), seen, choices, orders, me.getId());
            return AskedDraft.address("draft-publish", draft.id(), null) + "&done=merged";
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    private static Optional<DraftMerging.Choice> chosen(String field) {
        return Arrays.stream(DraftMerging.Choice.values())
                .filter(choice -> choice.name().equals(Faces.getRequestParameter(field)))
                .findFirst();
    }

    /** What was published since, if the draft does not have it. */
    public List<ChangedNode> getMerges() {
        if (merges == null) {
            merges = merges();
        }
        return merges;
    }

    private List<ChangedNode> merges() {
        DraftLines lines = asked.lines();
        List<ChangedNode> nodes = new ArrayList<>();
        for (int i = 0; i < changes.merges().size(); i++) {
            nodes.add(lines.merge(changes.merges().get(i), i));
        }
        changes.orders().forEach(order -> nodes.add(lines.order(order, texts.of("draft_order." + order.kind()))));
        return nodes;
    }

    /** Whether another version was published since the draft was opened. */
    public boolean isBehind() {
        return draft != null && !Objects.equals(changes.newest(), draft.baseNumber());
    }

    public boolean isMerged() {
        return !Faces.isPostback() && "merged".equals(Faces.getRequestParameter("done"));
    }

    /** The number of the newest version as the page was shown. */
    public String getNewest() {
        return newest;
    }

    public void setNewest(String newest) {
        this.newest = newest;
    }
}
