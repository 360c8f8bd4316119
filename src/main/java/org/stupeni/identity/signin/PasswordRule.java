package org.stupeni.identity.signin;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/**
 * What a new password must be: long, and hard to guess. Any characters will do, and none is demanded.
 *
 * <p>How soon it would be guessed is estimated by zxcvbn, which knows common passwords, words, keyboard walks and dates. It knows Latin keyboards only, so a
 * password in Cyrillic letters is also looked at as if typed with the other layout: {@code йцукен} is no better than {@code qwerty}.
 */
@ApplicationScoped
class PasswordRule {

    static final int LONGEST = 200;

    /** Guesses beyond 100 million, by zxcvbn's scale from 0 to 4. */
    private static final int SAFE = 3;

    /** What is longer is not looked at: the estimate's time grows with the square. */
    private static final int LOOKED_AT = 100;

    private static final int SHORTEST_OWN_WORD = 3;

    /** So many characters must be left when the words that are known of the person are taken away. */
    private static final int OF_ITS_OWN = 8;

    private static final String OWN_WORDS = "identity_password.own_words";

    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    @Inject
    Settings settings;

    private final Zxcvbn estimate = new Zxcvbn();

    /**
     * Lets a good password pass.
     *
     * @param ownWords what an attacker who knows the person would try: names, number, mail
     * @throws Refused if the password is too short, too long or guessed too soon
     */
    void demand(String password, Collection<String> ownWords) {
        List<String> known = Stream.of(
                        ownWords.stream(),
                        Stream.of(
                                settings.organisation().ru(),
                                settings.organisation().en(),
                                "stupeni",
                                "ступени"))
                .flatMap(each -> each)
                .toList();
        weakness(password, settings.shortestPassword(), known).ifPresent(refused -> {
            throw refused;
        });
    }

    /** Why this password is refused, or nothing. */
    Optional<Refused> weakness(String password, int shortest, Collection<String> knownWords) {
        int length = password.codePointCount(0, password.length());
        if (length < shortest) {
            return Optional.of(new Refused("identity_password.too_short", shortest, length));
        }
        if (length > LONGEST) {
            return Optional.of(new Refused("identity_password.too_long", LONGEST, length));
        }
        List<String> words = knownWords.stream()
                .flatMap(several -> Stream.of(several.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_OWN_WORD)
                .distinct()
                .toList();
        if (withoutWords(password, words) < OF_ITS_OWN) {
            return Optional.of(new Refused(OWN_WORDS));
        }
        String looked = password.substring(0, Math.min(password.length(), LOOKED_AT));
        Strength asTyped = estimate.measure(looked, words);
        Strength otherLayout = estimate.measure(
                latin(looked), words.stream().map(PasswordRule::latin).toList());
        return Stream.of(asTyped, otherLayout)
                .filter(strength -> strength.getScore() < SAFE)
                .min(Comparator.comparingDouble(Strength::getGuesses))
                .map(strength -> new Refused(why(strength)));
    }

    /** The sentence about the longest part that is guessed at once. */
    private static String why(Strength weak) {
        return weak.getSequence().stream()
                .filter(match -> match.pattern != Pattern.Bruteforce)
                .max(Comparator.comparingInt(Match::tokenLength))
                .map(match -> switch (match.pattern) {
                    case Dictionary ->
                        "user_inputs".equals(match.dictionaryName) ? OWN_WORDS : "identity_password.common";
                    case Spatial -> "identity_password.keyboard";
                    case Repeat -> "identity_password.repeated";
                    case Sequence ->
                        match.token.chars().distinct().count() == 1
                                ? "identity_password.repeated"
                                : "identity_password.sequence";
                    case Date, Regex -> "identity_password.date";
                    case Bruteforce -> "identity_password.common";
                })
                .orElse("identity_password.common");
    }

    private static int withoutWords(String password, List<String> words) {
        String left = password.toLowerCase(Locale.ROOT);
        for (String word : words) {
            left = left.replace(word, "");
        }
        return left.length();
    }

    /** The keys that were pressed, as the Latin layout would have it. */
    private static String latin(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> {
                    int at = CYRILLIC.indexOf(letter);
                    return String.valueOf(at < 0 ? (char) letter : LATIN.charAt(at));
                })
                .collect(Collectors.joining());
    }
}
