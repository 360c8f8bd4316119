package org.stupeni.course.exchange.gift;

import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ImportReport;
import org.stupeni.course.exchange.ImportedItem;
import org.stupeni.course.exchange.Intake;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.Upload;
import org.stupeni.platform.LocalText;

/** Reads GIFT. */
public final class GiftReader {

    private static final String GENERAL = "####";
    private static final String GAP = " _____ ";

    private final ItemDraft item;
    private final GiftTexts texts;

    private GiftReader(ItemDraft item) {
        this.item = item;
        this.texts = new GiftTexts(item);
    }

    public static ImportReport read(Upload upload) {
        Intake intake = new Intake(ExchangeFormat.GIFT, upload.name());
        String category = "";
        try {
            for (GiftBlock block : GiftBlock.of(intake.text(upload.bytes()))) {
                if (block.isCategory()) {
                    category = block.category().replaceFirst("^\\$[a-z]+\\$/(?:top/?)?", "");
                } else {
                    ItemDraft draft = intake.item(block.line(), Escapes.plain(block.text()))
                            .category(category);
                    intake.item(draft, item -> new GiftReader(item).read(block));
                }
            }
        } catch (Unreadable tooMuch) {
            intake.add(tooMuch.note(upload.name()));
        }
        return intake.report();
    }

    private ImportedItem read(GiftBlock block) {
        item.id(block.id());
        block.tags().forEach(item::tag);
        String text = block.text();
        if (text.startsWith("::")) {
            int end = text.indexOf("::", 2);
            if (end < 0) {
                throw new Unreadable(block.line(), "exchange_gift.open_title");
            }
            item.title(Escapes.plain(text.substring(2, end)));
            text = text.substring(end + 2).strip();
        }
        int open = text.indexOf('{');
        int close = text.lastIndexOf('}');
        if (open < 0 && close < 0) {
            return item.kind("description").unknown("description");
        }
        if (open < 0 || close < open) {
            throw new Unreadable(block.line(), "exchange_gift.braces");
        }
        return answered(text.substring(0, open), text.substring(open + 1, close), text.substring(close + 1));
    }

    private ImportedItem answered(String before, String answers, String after) {
        if (answers.indexOf('{') >= 0 || answers.indexOf('}') >= 0) {
            return item.kind("several gaps").unknown("{…} {…}");
        }
        String ask = texts.stem(before);
        int general = answers.lastIndexOf(GENERAL);
        String feedback = general < 0 ? "" : answers.substring(general + GENERAL.length());
        String body = (general < 0 ? answers : answers.substring(0, general)).strip();
        boolean gap = isGap(ask, body, after.strip());
        if (!gap && !after.isBlank()) {
            item.info("exchange_info.left_over", Escapes.plain(after));
        }
        LocalText asked = texts.ofStem(Escapes.plain(ask) + (gap ? gap(Escapes.plain(after)) : ""));
        return item.done(asked, null, texts.optional(feedback), new GiftTask(item, texts).read(body));
    }

    /** Whether the answers stand in the sentence; a full stop after a sentence that has ended is a slip. */
    private static boolean isGap(String before, String body, String after) {
        if (after.isEmpty() || !after.matches("[\"';.]{1,3}")) {
            return !after.isEmpty();
        }
        boolean ended = before.isEmpty() || before.matches("(?s).*[.?!:…]");
        return after.equals(".") && !ended && !body.isEmpty() && !GiftTask.isTruth(body);
    }

    private static String gap(String after) {
        return after.matches("(?s)[.,;:?!…].*") ? GAP.stripTrailing() + after : GAP + after;
    }
}
