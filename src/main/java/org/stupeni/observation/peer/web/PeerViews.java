package org.stupeni.observation.peer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.observation.Checklists;
import org.stupeni.observation.Mark;
import org.stupeni.observation.peer.PeerAnswers;
import org.stupeni.observation.peer.RoundRow;
import org.stupeni.observation.peer.SideBySide;
import org.stupeni.observation.web.ItemLines;
import org.stupeni.platform.web.ViewTexts;

/** Says rounds in the language of their reader. */
@RequestScoped
class PeerViews {

    @Inject
    PeerAnswers answers;

    @Inject
    Checklists checklists;

    @Inject
    ItemLines itemLines;

    @Inject
    People people;

    @Inject
    ViewTexts texts;

    /** What is asked in a round, in its order. */
    List<ChecklistItem> items(RoundRow round) {
        Checklist checklist = checklists.version(round.checklistHash());
        return round.items().stream()
                .map(id -> checklist.item(id).orElseThrow())
                .toList();
    }

    /** A closed round, as far as it may be shown. */
    SideView sides(RoundRow round) {
        SideBySide sides = answers.sideBySide(round);
        Map<Long, PersonRow> names = people.findAll(Stream.concat(
                        sides.items().stream()
                                .flatMap(item -> item.views().stream())
                                .map(SideBySide.View::author),
                        sides.words().stream().map(SideBySide.Said::author))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<String, ChecklistItem> items =
                items(round).stream().collect(Collectors.toMap(ChecklistItem::id, item -> item));
        return new SideView(
                sides,
                sides.items().stream()
                        .map(one -> line(items.get(one.item()), sides.own().get(one.item()), one, names))
                        .toList(),
                sides.words().stream()
                        .map(said -> new SideView.Said(name(names, said.author()), said.words()))
                        .toList());
    }

    private SideLine line(ChecklistItem item, Integer own, SideBySide.Item side, Map<Long, PersonRow> names) {
        return new SideLine(
                texts.in(item.title()),
                own,
                own == null || own == Mark.NOT_OBSERVED ? null : itemLines.textOf(item, own),
                side.views().stream()
                        .map(view -> new SideLine.Peer(
                                view.level(), itemLines.textOf(item, view.level()), name(names, view.author())))
                        .toList(),
                side.unseen());
    }

    private static String name(Map<Long, PersonRow> names, Long author) {
        return author == null ? null : names.get(author).name().usual();
    }
}
