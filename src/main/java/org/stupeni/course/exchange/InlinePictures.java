package org.stupeni.course.exchange;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures that stand in the addresses of a question's own text, as editors write what was pasted into them. They are taken out of the text before its length is looked at,
 * and a short address is left in their place.
 */
final class InlinePictures {

    private static final Pattern INLINE =
            Pattern.compile("(?i)data:image/([a-z0-9.+-]{1,20});base64,([a-z0-9+/=\\r\\n]++)");
    private static final String PLACE = "data:#";

    private final ItemDraft item;
    private final List<String> names = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    InlinePictures(ItemDraft item) {
        this.item = item;
    }

    /** The text with short addresses. */
    String taken(String source) {
        return source.contains("data:image") ? INLINE.matcher(source).replaceAll(this::place) : source;
    }

    private String place(MatchResult picture) {
        String name = "picture." + picture.group(1).replaceFirst("\\W.*", "");
        if (picture.group(2).length() > Limits.PICTURE / 3 * 4 + 100_000) {
            item.loss("exchange_loss.large_picture", name);
            return "data:";
        }
        try {
            contents.add(Base64.getMimeDecoder().decode(picture.group(2)));
        } catch (IllegalArgumentException noBase64) {
            return "data:";
        }
        names.add(name);
        return Matcher.quoteReplacement(PLACE + (names.size() - 1));
    }

    boolean holds(String address) {
        return address.matches(PLACE + "[0-9]{1,6}") && at(address) < names.size();
    }

    String name(String address) {
        return names.get(at(address));
    }

    byte[] content(String address) {
        return contents.get(at(address));
    }

    private static int at(String address) {
        return Integer.parseInt(address.substring(PLACE.length()));
    }
}
