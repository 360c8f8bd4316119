package org.stupeni.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The portal's own texts in both languages: each room keeps its own in {@code messages/<room>.<language>.properties}.
 *
 * <p>A key begins with its room: {@code quiz_start.title}. A text with places ({@code {0}}) is a {@link MessageFormat}. A text that
 * depends on a number has its forms separated by {@code |}: one and other in English, one, few and many in Russian.
 */
public final class Texts {

    /** Every room that has texts; a file that is missing for a room named here ends the start. */
    static final List<String> ROOMS = List.of(
            "platform",
            "identity",
            "framework",
            "rules",
            "question",
            "course",
            "draft",
            "blueprint",
            "talk",
            "checklist",
            "key",
            "preflight",
            "version",
            "exchange",
            "transfer",
            "enrolment",
            "quiz",
            "statistics",
            "cohort",
            "bank",
            "proposal",
            "measure",
            "need",
            "spread",
            "appeal",
            "complaint",
            "panel",
            "cut",
            "repair",
            "marking",
            "spaced",
            "observation",
            "calibration",
            "peer",
            "pulse",
            "roleplay",
            "cases",
            "evidence",
            "document",
            "certification",
            "transcript",
            "pack",
            "report",
            "schedule",
            "notification",
            "message",
            "audit",
            "desk");

    private static final Map<Language, Map<String, String>> BUNDLES = load();

    private Texts() {}

    /** All texts of a language by key. */
    public static Map<String, String> all(Language language) {
        return BUNDLES.get(language);
    }

    /**
     * The text of this key with its places filled.
     *
     * @throws IllegalArgumentException if no text has this key
     */
    public static String of(Language language, String key, Object... arguments) {
        String pattern = BUNDLES.get(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language);
        }
        return arguments.length == 0
                ? pattern
                : Quotes.nested(language, new MessageFormat(pattern, language.locale()).format(arguments));
    }

    /** The form of a counted text that goes with the number, which fills place 0: "1 вопрос", "3 вопроса", "7 вопросов". */
    public static String count(Language language, String key, long number, Object... more) {
        String[] forms = of(language, key).split("\\|");
        String form = forms[language == Language.EN ? english(number) : russian(number)];
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Quotes.nested(language, new MessageFormat(form, language.locale()).format(arguments));
    }

    private static int english(long number) {
        return number == 1 ? 0 : 1;
    }

    private static int russian(long number) {
        long tens = Math.abs(number) % 100;
        long ones = tens % 10;
        if (ones == 1 && tens != 11) {
            return 0;
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
    }

    private static Map<Language, Map<String, String>> load() {
        Map<Language, Map<String, String>> bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Properties texts = new Properties();
            for (String room : ROOMS) {
                read(texts, "/messages/" + room + "." + language.code() + ".properties");
            }
            Map<String, String> byKey = new TreeMap<>();
            texts.stringPropertyNames().forEach(key -> byKey.put(key, texts.getProperty(key)));
            bundles.put(language, Map.copyOf(byKey));
        }
        return bundles;
    }

    private static void read(Properties into, String resource) {
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No texts at " + resource);
            }
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
