package org.stupeni.browser;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posts the forms of pages without a browser: also those that a page does not show any more. */
final class Forms {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern TYPED = Pattern.compile("<input[^>]*type=\"(?:text|date|number)\"[^>]*>");
    private static final Pattern TEXT = Pattern.compile("<textarea([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option[^>]* selected[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\".*?</form>", Pattern.DOTALL);

    private Forms() {}

    /** Presses a button of the page's first own form, whether the page shows the button or not, with these fields filled in. */
    static HttpResponse<String> submit(Caller caller, String path, String button, String... fields) {
        return caller.postForm(path, filled(caller, path, button, fields));
    }

    /** What {@link #submit} sends: to send it more than once. */
    static String filled(Caller caller, String path, String button, String... fields) {
        Map<String, String> filled = hidden(caller.get(path).body());
        filled.put(button, button);
        for (int i = 0; i < fields.length; i += 2) {
            filled.put(fields[i], fields[i + 1]);
        }
        return encoded(filled);
    }

    /** Presses a button of a form that the page does not show, as somebody would who knows its names. */
    static HttpResponse<String> submitUnseen(Caller caller, String path, String form, String button, String... fields) {
        Map<String, String> filled = hidden(caller.get(path).body());
        filled.entrySet().removeIf(field -> field.getKey().equals(field.getValue()));
        filled.put(form, form);
        filled.put(button, button);
        for (int i = 0; i < fields.length; i += 2) {
            filled.put(fields[i], fields[i + 1]);
        }
        return caller.postForm(path, encoded(filled));
    }

    /** Presses a button of this form of the page, which has to be there; what these fields do not say is sent as it stands, as a browser does. */
    static HttpResponse<String> submitOf(Caller caller, String path, String form, String button, String... fields) {
        return caller.postForm(path, filledOf(caller, path, form, button, fields));
    }

    /** What {@link #submitOf} sends: to send it when the page is out of date. */
    static String filledOf(Caller caller, String path, String form, String button, String... fields) {
        String page = caller.get(path).body();
        Map<String, String> filled = FORM.matcher(page)
                .results()
                .filter(found -> found.group(1).equals(form))
                .findFirst()
                .map(found -> standing(found.group()))
                .orElseThrow(() -> new AssertionError("No form " + form + " on " + path + ":\n" + page));
        filled.put(button, button);
        for (int i = 0; i < fields.length; i += 2) {
            filled.put(fields[i], fields[i + 1]);
        }
        return encoded(filled);
    }

    /** What stands in the fields of a form; nothing of what is to be ticked. */
    private static Map<String, String> standing(String form) {
        Map<String, String> fields = hidden(form);
        TYPED.matcher(form)
                .results()
                .forEach(input -> fields.put(first(NAME, input.group()), Sheet.unescaped(first(VALUE, input.group()))));
        TEXT.matcher(form)
                .results()
                .forEach(text -> fields.put(first(NAME, text.group(1)), Sheet.unescaped(text.group(2))));
        SELECT.matcher(form)
                .results()
                .forEach(select -> fields.put(
                        first(NAME, select.group(1)),
                        CHOSEN.matcher(select.group(2))
                                .results()
                                .findFirst()
                                .map(chosen -> first(VALUE, chosen.group()))
                                .orElseGet(() -> first(VALUE, select.group(2)))));
        return fields;
    }

    /** What the hidden fields of the first form say. */
    private static Map<String, String> hidden(String page) {
        Matcher form = FORM.matcher(page);
        Map<String, String> fields = new LinkedHashMap<>();
        if (form.find()) {
            Matcher input = HIDDEN.matcher(form.group());
            while (input.find()) {
                fields.put(first(NAME, input.group()), first(VALUE, input.group()));
            }
        }
        return fields;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encoded(Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", pairs);
    }
}
