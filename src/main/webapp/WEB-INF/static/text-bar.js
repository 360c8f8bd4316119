"use strict";

// The bar above a text: marks of Markdown, and pictures by its button, pasted or dropped. A picture is sent as soon as it is chosen; it gets into the text only with words
// that say what it shows. Whatever goes wrong with it, the text and the words stay. Without this script there is no bar.

(() => {
  const bars = [...document.querySelectorAll(".toolbar[aria-controls]")];
  if (bars.length === 0 || document.getElementById("editor")?.dataset.open === "false") {
    return;
  }

  const marks = {
    heading: { before: "\n## ", after: "\n" },
    bold: { before: "**", after: "**" },
    italic: { before: "*", after: "*" },
    list: { before: "\n- ", after: "\n" },
    link: { before: "[", after: "](https://)" },
    case: { before: "\n:::case ", after: "\n\n:::\n" },
    try: { before: "\n:::try\n", after: "\n:::\n" },
    summary: { before: "\n:::summary\n- ", after: "\n- \n- \n:::\n" },
    sources: { before: "\n:::sources\n", after: "\n:::\n" },
    table: { before: "\n| ", after: " |  |\n|---|---|\n|  |  |\n" },
  };
  const keys = { KeyB: "bold", KeyI: "italic", KeyK: "link" };

  /** Writes into the text so that the browser can take it back. */
  function write(text, from, to, words) {
    text.focus();
    text.setSelectionRange(from, to);
    if (!document.execCommand("insertText", false, words)) {
      writeQuietly(text, from, to, words);
    }
  }

  function writeQuietly(text, from, to, words) {
    text.setRangeText(words, from, to, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function mark(text, name) {
    const { before, after } = marks[name];
    const from = text.selectionStart;
    const chosen = text.value.slice(from, text.selectionEnd);
    write(text, from, text.selectionEnd, before + chosen + after);
    const start = from + before.length;
    text.setSelectionRange(start, start + chosen.length);
  }

  for (const bar of bars) {
    const text = document.getElementById(bar.getAttribute("aria-controls"));
    const buttons = [...bar.querySelectorAll("button")];
    bar.hidden = false;
    buttons.forEach((button, at) => (button.tabIndex = at === 0 ? 0 : -1));
    bar.addEventListener("click", (event) => {
      const name = event.target.closest("button")?.dataset.mark;
      if (name === "picture") {
        ask(text);
      } else if (name) {
        mark(text, name);
      }
    });
    bar.addEventListener("keydown", (event) => {
      const at = buttons.indexOf(event.target);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
      if (at >= 0 && to !== undefined) {
        event.preventDefault();
        const next = buttons[(to + buttons.length) % buttons.length];
        buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
        next.focus();
      }
    });
    text.addEventListener("keydown", (event) => {
      const name = keys[event.code];
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && name && buttons.some((button) => button.dataset.mark === name)) {
        event.preventDefault();
        mark(text, name);
      }
    });
    if (buttons.some((button) => button.dataset.mark === "picture")) {
      takesFiles(text);
    }
  }

  // ---- Pictures.

  const dialog = document.getElementById("picture-dialog");
  const part = (name) => document.getElementById("picture-" + name);
  const said = dialog?.querySelector("[data-api]").dataset;
  let into = null;
  let kept = null;
  let sending = null;

  function takesFiles(text) {
    const pictureIn = (data) => [...(data?.files ?? [])].find((file) => file.type.startsWith("image/"));
    text.addEventListener("paste", (event) => {
      const file = pictureIn(event.clipboardData);
      if (file && !event.clipboardData.types.includes("text/plain")) {
        event.preventDefault();
        ask(text, file);
      }
    });
    text.addEventListener("dragover", (event) => {
      if ([...event.dataTransfer.types].includes("Files")) {
        event.preventDefault();
        text.dataset.dropping = "true";
      }
    });
    text.addEventListener("dragleave", () => delete text.dataset.dropping);
    text.addEventListener("drop", (event) => {
      delete text.dataset.dropping;
      const file = event.dataTransfer.files[0];
      if (file) {
        event.preventDefault();
        ask(text, file);
      }
    });
  }

  /** The language that the cursor is in: of the field, or of the key before it where both stand in one text. */
  function languageOf(text) {
    const own = /-(ru|en)$/.exec(text.id);
    const before = text.value.slice(0, text.selectionStart);
    return own ? own[1] : before.lastIndexOf("en:") > before.lastIndexOf("ru:") ? "en" : "ru";
  }

  const otherOf = (text) => (/-(ru|en)$/.test(text.id) ? document.getElementById(text.id.replace(/-(ru|en)$/, (end) => (end === "-ru" ? "-en" : "-ru"))) : null);

  /** In the text of a whole question nobody has gone into: behind what is asked. */
  function findPlace(text) {
    const asked = /^ask:.*\n[ \t]+ru:.*/m.exec(text.value);
    if (asked && !/-(ru|en)$/.test(text.id) && (text.selectionEnd === 0 || text.selectionEnd === text.value.length)) {
      const place = asked.index + asked[0].length;
      text.setSelectionRange(place, place);
    }
  }

  function ask(text, file) {
    findPlace(text);
    into = { text, place: text.selectionEnd, language: languageOf(text), other: otherOf(text) };
    kept = null;
    part("file").value = "";
    part("shown").hidden = true;
    part("both").checked = Boolean(into.other);
    part("both").closest(".check").hidden = !into.other;
    part("alt-ru").value = "";
    part("alt-en").value = "";
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

  function send(file) {
    sending?.abort();
    kept = null;
    part("shown").hidden = true;
    part("again").hidden = true;
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
    part("progress").hidden = true;
    part("shown").src = answer.address;
    part("shown").hidden = false;
    tell(answer.message);
    part("alt-" + into.language).focus();
  }

  function failed(words, file) {
    sending = null;
    part("progress").hidden = true;
    tell("");
    complain(words);
    part("again").hidden = !file;
    part("again").onclick = () => send(file);
  }

  /** A picture as a paragraph of its own; what follows begins with a line's end. */
  const alone = (words, value, place) => "\n\n" + words + (value.startsWith("\n:::", place) ? "\n" : "");

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

  const written = (language) => "![" + part("alt-" + language).value.trim().replace(/\s+/g, " ").replace(/([[\]\\])/g, "\\$1") + "](" + kept.name + ")";

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
    dialog.close();
    // The browser forgets the place when the dialog closes.
    const { text, place: chosen, language, other } = into;
    if (!/-(ru|en)$/.test(text.id) || !text.id.startsWith("body-")) {
      writeValue(text, chosen, written(language));
    } else {
      const place = paragraphEnd(text.value, chosen);
      if (part("both").checked) {
        const there = sameParagraph(text.value, other.value, place);
        writeQuietly(other, there, there, alone(written(language === "ru" ? "en" : "ru"), other.value, there));
      }
      write(text, place, place, alone(written(language), text.value, place));
    }
    into = null;
  }

  if (dialog) {
    part("file").addEventListener("change", () => part("file").files[0] && send(part("file").files[0]));
    part("both").addEventListener("change", showFields);
    part("insert").addEventListener("click", insert);
    dialog.addEventListener("close", () => {
      sending?.abort();
      sending = null;
      part("progress").hidden = true;
      into?.text.focus();
      into?.text.setSelectionRange(into.place, into.place);
    });
  }
})();
