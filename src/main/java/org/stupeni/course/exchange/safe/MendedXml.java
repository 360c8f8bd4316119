package org.stupeni.course.exchange.safe;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * XML as people write it by hand, made well-formed where only single signs stand in the way: an ampersand in a name, a named letter of HTML.
 *
 * @param text what is parsed; its lines are those of the file
 * @param markup the same without the contents of CDATA sections and comments
 */
record MendedXml(String text, String markup, boolean isMended) {

    private static final String OPEN = "<![CDATA[";
    private static final String CLOSE = "]]>";
    private static final Pattern AMPERSAND =
            Pattern.compile("&(#[0-9]{1,7};|#x[0-9A-Fa-f]{1,6};|[A-Za-z][A-Za-z0-9]{0,30};)?");
    private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]{0,300}\\?>");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("nbsp", "\u00A0"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("bdquo", "„"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("deg", "°"),
            Map.entry("plusmn", "±"),
            Map.entry("times", "×"),
            Map.entry("minus", "−"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("rarr", "→"),
            Map.entry("larr", "←"),
            Map.entry("euro", "€"),
            Map.entry("sect", "§"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("shy", ""),
            Map.entry("thinsp", "\u2009"));

    static MendedXml of(String xml) {
        String source = blankedDeclaration(xml);
        StringBuilder text = new StringBuilder(source.length() + 64);
        StringBuilder markup = new StringBuilder();
        boolean mended = false;
        int at = 0;
        while (at < source.length()) {
            int open = source.indexOf(OPEN, at);
            String outside = source.substring(at, open < 0 ? source.length() : open);
            String better = mend(outside);
            mended |= !better.equals(outside);
            text.append(better);
            appendWithoutComments(markup, outside);
            if (open < 0) {
                break;
            }
            int close = source.indexOf(CLOSE, open);
            int end = close < 0 ? source.length() : close + CLOSE.length();
            text.append(source, open, end);
            at = end;
        }
        return new MendedXml(text.toString(), markup.toString(), mended);
    }

    private static void appendWithoutComments(StringBuilder markup, String outside) {
        int at = 0;
        for (int open = outside.indexOf("<!--"); open >= 0; open = outside.indexOf("<!--", at)) {
            int close = outside.indexOf("-->", open);
            markup.append(outside, at, open);
            if (close < 0) {
                return;
            }
            at = close + 3;
        }
        markup.append(outside, at, outside.length());
    }

    /** The encoding is known by now; the declaration's lines stay. */
    private static String blankedDeclaration(String xml) {
        String source = xml.stripLeading();
        String lines = "\n".repeat((int) xml.substring(0, xml.length() - source.length())
                .chars()
                .filter(c -> c == '\n')
                .count());
        Matcher declaration = DECLARATION.matcher(source);
        return declaration.find()
                ? lines + declaration.group().replaceAll("[^\\n]", "") + source.substring(declaration.end())
                : lines + source;
    }

    private static String mend(String outside) {
        if (outside.indexOf('&') < 0) {
            return outside;
        }
        return AMPERSAND.matcher(outside).replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1))));
    }

    private static String letter(String reference) {
        if (reference == null) {
            return "&amp;";
        }
        String name = reference.substring(0, reference.length() - 1);
        if (name.startsWith("#")) {
            return isAllowed(name) ? "&" + reference : "";
        }
        if (name.matches("amp|lt|gt|quot|apos")) {
            return "&" + reference;
        }
        return LETTERS.getOrDefault(name, "&amp;" + reference);
    }

    private static boolean isAllowed(String number) {
        int code = number.startsWith("#x")
                ? Integer.parseInt(number.substring(2), 16)
                : Integer.parseInt(number.substring(1));
        return code == 9
                || code == 10
                || code == 13
                || code >= 0x20 && code <= 0xD7FF
                || code >= 0xF900 && code <= 0xFFFD
                || code >= 0x10000 && code <= 0x10FFFF;
    }
}
