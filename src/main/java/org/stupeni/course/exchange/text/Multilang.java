package org.stupeni.course.exchange.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.platform.Language;

/** Texts in several languages in the way of Moodle's filters: spans of the class {@code multilang}, and {@code {mlang ru}…{mlang}}. */
public final class Multilang {

    private static final Pattern SPAN = Pattern.compile(
            "<span(?=[^>]{0,200}\\bclass\\s*=\\s*[\"']?multilang)(?=[^>]{0,200}\\blang\\s*=\\s*[\"']?([A-Za-z]{2}))[^>]{0,300}>(.*?)</span>",
            Pattern.DOTALL);
    private static final Pattern BRACES =
            Pattern.compile("\\{mlang\\s+([A-Za-z]{2})[^}]{0,40}}(.*?)\\{mlang}", Pattern.DOTALL);

    private Multilang() {}

    /** Whether a text says something in each of our languages. */
    public static boolean isBilingual(String text) {
        return has(text, "ru") && has(text, "en");
    }

    private static boolean has(String text, String code) {
        return find(SPAN, text, code) || find(BRACES, text, code);
    }

    private static boolean find(Pattern pattern, String text, String code) {
        return text.contains("mlang") | text.contains("multilang")
                && pattern.matcher(text)
                        .results()
                        .anyMatch(found -> found.group(1).equalsIgnoreCase(code));
    }

    /** The text as a reader of one language sees it. */
    public static String in(Language language, String text) {
        if (!text.contains("multilang") && !text.contains("{mlang")) {
            return text;
        }
        return keep(BRACES, language, keep(SPAN, language, text));
    }

    private static String keep(Pattern pattern, Language language, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(found ->
                found.group(1).equalsIgnoreCase(language.code()) ? Matcher.quoteReplacement(found.group(2)) : "");
    }
}
