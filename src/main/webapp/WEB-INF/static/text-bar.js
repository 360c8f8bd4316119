"use strict";

// The bar above a text: marks of Markdown, and pictures by its button, pasted or dropped. A text has a bar of its own, or shares one with the other fields of its form:
// that one works in the field that was used last. Everything is heard on the document, for fields come and go while a question is written. Without this script there is
// no bar.

(() => {
  if (document.getElementById("editor")?.dataset.open === "false") {
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
  const shared = () => document.querySelector(".toolbar[data-shared]");
  const buttonsOf = (bar) => [...bar.querySelectorAll("button")];

  function barOf(text) {
    if (text?.localName !== "textarea") {
      return null;
    }
    const own = document.querySelector(`.toolbar:not([data-shared])[aria-controls="${CSS.escape(text.id)}"]`);
    return own ?? (text.dataset.marked ? shared() : null);
  }

  function textOf(bar) {
    return document.getElementById(bar.getAttribute("aria-controls") ?? "") ?? document.querySelector("textarea[data-marked]");
  }

  const has = (bar, name) => bar?.querySelector(`button[data-mark="${name}"]`) !== null;
  const takesPictures = (text) => barOf(text) !== null && has(barOf(text), "picture");

  /** What a field is called, with the part that it belongs to. */
  function nameOf(text) {
    const label = document.querySelector(`label[for="${CSS.escape(text.id)}"]`);
    const part = text.closest("[data-item], .map-reply, .map-row")?.querySelector("legend, h4, h5");
    return [part, label?.querySelector("[data-name]") ?? label].map((one) => one?.textContent.trim()).filter(Boolean).join(", ");
  }

  function use(text) {
    const bar = shared();
    if (bar && text && barOf(text) === bar) {
      bar.setAttribute("aria-controls", text.id);
      bar.parentElement.querySelector(".toolbar-of b").textContent = nameOf(text);
    }
  }

  function show() {
    for (const bar of document.querySelectorAll(".toolbar[hidden]")) {
      bar.hidden = false;
      bar.parentElement.querySelector(".toolbar-of")?.toggleAttribute("hidden", false);
      buttonsOf(bar).forEach((button, at) => (button.tabIndex = at === 0 ? 0 : -1));
    }
    use(shared() && textOf(shared()));
    // Somebody may have begun to write before this script came.
    use(document.activeElement);
  }

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

  /** The dialog of pictures takes it from here. */
  const picture = (text, file) => text.dispatchEvent(new CustomEvent("picture", { bubbles: true, detail: file }));

  document.addEventListener("focusin", (event) => use(event.target));

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.(".toolbar button[data-mark]");
    const text = button && textOf(button.closest(".toolbar"));
    if (text && button.dataset.mark === "picture") {
      picture(text);
    } else if (text) {
      mark(text, button.dataset.mark);
    }
  });

  function rove(bar, event) {
    const buttons = buttonsOf(bar);
    const at = buttons.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === "Escape") {
      textOf(bar)?.focus();
    } else if (at >= 0 && to !== undefined) {
      event.preventDefault();
      const next = buttons[(to + buttons.length) % buttons.length];
      buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
      next.focus();
    }
  }

  document.addEventListener("keydown", (event) => {
    const within = event.target.closest?.(".toolbar");
    if (within) {
      rove(within, event);
      return;
    }
    const bar = barOf(event.target);
    const name = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? keys[event.code] : null;
    if (bar && name && has(bar, name)) {
      event.preventDefault();
      mark(event.target, name);
    } else if (bar && event.altKey && event.key === "F10") {
      event.preventDefault();
      bar.querySelector("button[tabindex='0']").focus();
    }
  });

  // ---- Pictures that come by themselves.

  document.addEventListener("paste", (event) => {
    const data = event.clipboardData;
    const file = [...(data?.files ?? [])].find((one) => one.type.startsWith("image/"));
    if (file && takesPictures(event.target) && !data.types.includes("text/plain")) {
      event.preventDefault();
      picture(event.target, file);
    }
  });

  document.addEventListener("dragover", (event) => {
    if (takesPictures(event.target) && [...event.dataTransfer.types].includes("Files")) {
      event.preventDefault();
      event.target.dataset.dropping = "true";
    }
  });

  document.addEventListener("dragleave", (event) => delete event.target.dataset?.dropping);

  document.addEventListener("drop", (event) => {
    delete event.target.dataset?.dropping;
    const file = event.dataTransfer.files[0];
    if (file && takesPictures(event.target)) {
      event.preventDefault();
      picture(event.target, file);
    }
  });

  document.addEventListener("renewed", show);
  globalThis.stupeniBar = { write, writeQuietly };
  show();
})();
