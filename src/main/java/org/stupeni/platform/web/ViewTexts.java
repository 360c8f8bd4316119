package org.stupeni.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Texts;

/**
 * Texts in the language of the reader, for views and page beans: {@code #{msg['room_page.title']}} for a plain text,
 * {@code #{texts.of('room_page.score', points)}} for one with places, {@code #{texts.count('room_page.questions', n)}} for a counted one.
 */
@Named("texts")
@RequestScoped
public class ViewTexts {

    @Inject
    Viewer viewer;

    /** All texts by key; a key without a text shows nothing, which a test of the views forbids. */
    @Named("msg")
    @Produces
    Map<String, String> all() {
        return Texts.all(viewer.getLanguage());
    }

    /** The text with its places filled; a moment, a date or a local text among them is written as this reader sees it. */
    public String of(String key, Object... arguments) {
        return Texts.of(viewer.getLanguage(), key, seen(arguments));
    }

    public String count(String key, long number, Object... more) {
        return Texts.count(viewer.getLanguage(), key, number, seen(more));
    }

    /** A text for a heading or a narrow column: its longest words may break. */
    public String soft(String text) {
        return SoftHyphens.in(text);
    }

    private Object[] seen(Object[] arguments) {
        return Arrays.stream(arguments).map(this::seen).toArray();
    }

    private Object seen(Object argument) {
        if (argument instanceof Instant moment) {
            return viewer.dateTime(moment);
        }
        if (argument instanceof LocalDate date) {
            return viewer.date(date);
        }
        return argument instanceof LocalText text ? in(text) : argument;
    }

    /** A text of a document (course, framework) in the reader's language. */
    public String in(LocalText text) {
        return text.in(viewer.getLocale());
    }

    /** Safe HTML of a Markdown text of a document; write it with {@code my:markdown}. */
    public String html(LocalText markdown) {
        return Markdown.html(in(markdown));
    }

    /** Safe HTML of a one-paragraph Markdown text, for labels and legends. */
    public String inline(LocalText markdown) {
        return Markdown.inline(in(markdown));
    }

    /** Why a deed was refused, as the sentence the reader sees. */
    public String of(Refused refused) {
        return of(refused.key(), refused.arguments().toArray());
    }

    /** Shows at the head of the page's form why a deed was refused. */
    public void show(Refused refused) {
        FacesContext.getCurrentInstance().addMessage(null, error(refused));
    }

    /** Shows under the field with this id why its content was refused; what was typed stays in it. */
    public void show(String field, Refused refused) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, error(refused));
        context.validationFailed();
        context.getViewRoot().invokeOnComponent(context, field, (same, found) -> {
            if (found instanceof UIInput input) {
                input.setSubmittedValue(input.getValue());
                input.setValid(false);
            }
        });
    }

    private FacesMessage error(Refused refused) {
        String sentence = of(refused);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    }
}
