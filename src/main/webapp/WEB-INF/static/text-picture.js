"use strict";

// The dialog that puts a picture into a text. A picture is sent as soon as it is chosen; it gets into the text only with words that say what it shows. Whatever goes wrong
// with it, the text and the words stay.

(() => {
  const dialog = document.getElementById("picture-dialog");
  if (!dialog) {
    return;
  }
  const { write, writeQuietly } = globalThis.stupeniBar;
  const part = (name) => document.getElementById("picture-" + name);
  const said = dialog.querySelector("[data-api]").dataset;
  let into = null;
  let kept = null;
  let sending = null;
  let looks = 0;

  /** How the name of a field says its language. */
  const END = /[-.](ru|en)$/;

  /** The language that the cursor is in: of the field, or of the key before it where both stand in one text. */
  function languageOf(text) {
    const own = END.exec(text.id);
    const before = text.value.slice(0, text.selectionStart);
    return own ? own[1] : before.lastIndexOf("en:") > before.lastIndexOf("ru:") ? "en" : "ru";
  }

  /** A lesson has its pictures alone, with a caption or without; a question has them among its words. */
  const isLesson = (text) => text.id.startsWith("body-");

  const otherOf = (text) => document.getElementById(text.id.replace(END, (end, code) => end[0] + (code === "ru" ? "en" : "ru")));

  /** In the text of a whole question nobody has gone into: behind what is asked. */
  function findPlace(text) {
    const asked = /^ask:.*\n[ \t]+ru:.*/m.exec(text.value);
    if (asked && !END.test(text.id) && (text.selectionEnd === 0 || text.selectionEnd === text.value.length)) {
      const place = asked.index + asked[0].length;
      text.setSelectionRange(place, place);
    }
  }

  function ask(text, file) {
    findPlace(text);
    const other = END.test(text.id) ? otherOf(text) : null;
    stopSending();
    into = { id: text.id, place: text.selectionEnd, language: languageOf(text), other: other?.id };
    kept = null;
    part("file").value = "";
    part("shown").hidden = true;
    offerAgain(null);
    part("both").checked = Boolean(into.other);
    part("both").closest(".check").hidden = !into.other;
    for (const field of ["alt-ru", "alt-en", "caption-ru", "caption-en"]) {
      part(field).value = "";
    }
    part("caption-help").hidden = !isLesson(text);
    showFields();
    tell("");
    complain("");
    dialog.showModal();
    if (file) {
      send(file);
    }
  }

  const languages = () => (part("both").checked ? ["ru", "en"] : [into.language]);

  function showFields() {
    for (const language of ["ru", "en"]) {
      part("alt-" + language).closest(".field").hidden = !languages().includes(language);
      part("caption-" + language).closest(".field").hidden = !isLesson(into) || !languages().includes(language);
    }
  }

  function tell(words) {
    part("told").textContent = words;
  }

  function complain(words, field) {
    part("error").hidden = !words;
    part("error").querySelector("span").textContent = words;
    for (const name of ["file", "alt-ru", "alt-en"]) {
      part(name).toggleAttribute("aria-invalid", false);
    }
    if (field) {
      field.setAttribute("aria-invalid", "true");
      field.focus();
    }
  }

  function stopSending() {
    sending?.abort();
    sending = null;
    part("progress").hidden = true;
  }

  function send(file) {
    sending?.abort();
    kept = null;
    part("shown").hidden = true;
    offerAgain(null);
    complain("");
    if (!part("file").accept.split(",").includes(file.type)) {
      complain(said.noPicture, part("file"));
      return;
    }
    if (file.size > Number(said.most)) {
      complain(said.tooLarge, part("file"));
      return;
    }
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append("picture", file, file.name);
    sending = request;
    part("progress").hidden = false;
    part("progress").value = 0;
    tell(said.sending);
    request.upload.addEventListener("progress", (event) => (part("progress").value = event.lengthComputable ? (100 * event.loaded) / event.total : 0));
    request.addEventListener("load", () => answered(request, file));
    request.addEventListener("error", () => failed(said.failed, file));
    request.addEventListener("timeout", () => failed(said.failed, file));
    request.open("POST", said.api);
    request.timeout = 120_000;
    request.send(body);
  }

  function answered(request, file) {
    let answer = {};
    try {
      answer = JSON.parse(request.responseText);
    } catch {
      // No sentence of ours: what the server is in front of has answered.
    }
    if (request.status !== 200 || !answer.name) {
      failed(answer.message ?? (request.status === 401 ? said.signedOut : said.failed), answer.message ? null : file);
      return;
    }
    sending = null;
    kept = answer;
    complain("");
    part("progress").hidden = true;
    tell(answer.message);
    looks = 0;
    look();
    // Whoever writes already, or is at a button, stays there.
    const at = document.activeElement;
    if (!dialog.contains(at) || [dialog, part("file"), part("again")].includes(at)) {
      part("alt-" + into.language).focus();
    }
  }

  function failed(words, file) {
    sending = null;
    part("progress").hidden = true;
    tell("");
    complain(words);
    offerAgain(file && (() => send(file)), said.again);
  }

  function offerAgain(again, words) {
    part("again").hidden = !again;
    part("again").onclick = again;
    part("again").textContent = words ?? "";
  }

  // ---- What the portal has kept is fetched from there to be shown. It may be inserted even if that fails.

  function look() {
    looks += 1;
    part("shown").src = kept.address + (looks === 1 ? "" : `?look=${looks}`);
  }

  function lookAgain() {
    complain("");
    look();
  }

  /** Of a picture that was taken back meanwhile nothing is told. */
  const isAwaited = () => kept !== null && part("shown").getAttribute("src").startsWith(kept.address);

  part("shown").addEventListener("load", () => {
    if (isAwaited()) {
      if (document.activeElement === part("again")) {
        part("alt-" + into.language).focus();
      }
      part("shown").hidden = false;
      offerAgain(null);
    }
  });

  part("shown").addEventListener("error", () => {
    if (!isAwaited()) {
      return;
    }
    part("shown").hidden = true;
    if (looks === 1) {
      look();
      return;
    }
    complain(said.notShown);
    offerAgain(lookAgain, said.look);
  });

  /** A picture as a paragraph of its own; what follows begins with a line's end. */
  const alone = (words, value, place) => "\n\n" + words + (value.startsWith("\n:::", place) ? "\n" : "");

  const among = (words, value, place) => (/\S$/.test(value.slice(0, place)) ? " " : "") + words + (/^\S/.test(value.slice(place)) ? " " : "");

  /** At the end of the text of a language where the cursor stands in its line, with its quotation marks; else where the cursor is. */
  function writeValue(text, at, words) {
    const start = text.value.lastIndexOf("\n", at - 1) + 1;
    const end = (text.value + "\n").indexOf("\n", at);
    const [, key, value] = /^(\s*(?:- )?(?:ru|en):)[ \t]*(.*?)[ \t]*$/.exec(text.value.slice(start, end)) ?? [];
    const quoted = /^'.*'$|^".*"$/.test(value ?? "");
    if (key === undefined || (!quoted && /^[|>{[&*'"]/.test(value))) {
      write(text, at, at, " " + words);
      return;
    }
    const quote = quoted ? value[0] : "'";
    const inner = quoted ? value.slice(1, -1) : value.replaceAll("'", "''");
    const safe = quote === '"' ? words.replace(/["\\]/g, "\\$&") : words.replaceAll("'", "''");
    write(text, start + key.length, end, " " + quote + (inner ? inner + " " : "") + safe + quote);
  }

  /** Behind the paragraph that has the place. */
  function paragraphEnd(value, place) {
    const next = /\n[ \t]*\n|\n:::/.exec(value.slice(place));
    return next ? place + next.index : value.length;
  }

  /** Where the same paragraph ends in the other language; behind the first one where there is none. */
  function sameParagraph(value, other, place) {
    const count = value.slice(0, place).split(/\n[ \t]*\n/).length;
    const ends = [...other.matchAll(/\n[ \t]*\n|$/g)].map((end) => end.index);
    return ends[count - 1] ?? ends[0] ?? other.length;
  }

  const words = (field) => part(field).value.trim().replace(/\s+/g, " ");

  function written(language) {
    const caption = isLesson(into) ? words("caption-" + language).replace(/["\\]/g, "\\$&") : "";
    return "![" + words("alt-" + language).replace(/[[\]\\]/g, "\\$&") + "](" + kept.name + (caption && ` "${caption}"`) + ")";
  }

  function insert() {
    if (!kept) {
      complain(sending ? said.waits : said.none, part("file"));
      return;
    }
    const empty = languages().find((language) => part("alt-" + language).value.trim() === "");
    if (empty) {
      complain(empty === "ru" ? said.noAltRu : said.noAltEn, part("alt-" + empty));
      return;
    }
    // The field may have been laid out anew meanwhile.
    const { place, language } = into;
    const text = document.getElementById(into.id);
    const other = part("both").checked ? document.getElementById(into.other) : null;
    if (!text) {
      complain(said.gone);
      return;
    }
    dialog.close();
    if (other) {
      const there = isLesson(text) ? sameParagraph(text.value, other.value, paragraphEnd(text.value, place)) : other.value.length;
      writeQuietly(other, there, there, framed(other, there, language === "ru" ? "en" : "ru"));
    }
    if (END.test(text.id)) {
      const here = isLesson(text) ? paragraphEnd(text.value, place) : place;
      write(text, here, here, framed(text, here, language));
    } else {
      writeValue(text, place, written(language));
    }
    into = null;
  }

  function framed(text, place, language) {
    return isLesson(text) ? alone(written(language), text.value, place) : among(written(language), text.value, place);
  }

  document.addEventListener("picture", (event) => ask(event.target, event.detail));
  part("file").addEventListener("change", () => part("file").files[0] && send(part("file").files[0]));
  part("both").addEventListener("change", showFields);
  part("insert").addEventListener("click", insert);
  dialog.addEventListener("close", () => {
    // A dialog tells that it was closed a moment later: it may have been opened for another picture since.
    if (dialog.open) {
      return;
    }
    stopSending();
    const text = into && document.getElementById(into.id);
    // The browser forgets the place when the dialog closes.
    text?.focus();
    text?.setSelectionRange(into.place, into.place);
  });
})();
