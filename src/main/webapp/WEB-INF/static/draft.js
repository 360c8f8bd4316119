"use strict";

// The editor of a node of a draft. What is typed is kept in this browser at once, sent a second after the last key, and taken from the browser only when its receipt
// has come; the preview is then asked for anew. Without this script the form saves by its button.

(() => {
  const editor = document.getElementById("editor");
  const form = document.getElementById("edit-form");
  if (!editor) {
    return;
  }
  const data = editor.dataset;
  if (data.open !== "true") {
    showUnsaved();
    return;
  }
  const receipt = document.getElementById("receipt");
  const conflict = document.getElementById("conflict");
  const version = document.getElementById("version");
  const fields = () => [
    ...form.querySelectorAll("input[data-part], input:not([type=hidden]):not([type=submit]), textarea, select"),
  ];
  // A plan, of an exam or a conversation, is laid out anew by the page alone.
  const planned = form.querySelector("input[name=form][data-part]") !== null;
  const isOn = (field) => field.type === "checkbox" || field.type === "radio";
  const valueOf = (field) => (isOn(field) ? (field.checked ? "true" : "") : field.value);
  // What waits for fields that the page does not have any more: somebody took a part away meanwhile.
  let stranded = null;
  const parts = () => stranded ?? Object.fromEntries(fields().map((field) => [field.id, valueOf(field)]));
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

  // What a field held when the page came, whatever was typed before this script did.
  function cameWith(field) {
    if (isOn(field)) {
      return field.defaultChecked ? "true" : "";
    }
    if (field.localName === "select") {
      return ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value ?? "";
    }
    return field.defaultValue.replace(/\r\n?/g, "\n");
  }

  let kept = Object.fromEntries(fields().map((field) => [field.id, cameWith(field)]));
  let saved = receipt.querySelector("span").textContent;
  let asked = null;
  let sending = false;
  let timer = null;
  let failures = 0;
  let act = null;
  // Of a new question only what was left is complained of, until it is saved by its button.
  const left = data.left ? new Set() : null;
  const told = (address) => (left ? `${address}&left=${[...left].join(",")}` : address);

  function nameOf(id) {
    const label = form.querySelector(`label[for="${id}"]`);
    return (label?.querySelector("[data-name]") ?? label)?.textContent ?? id;
  }

  // The draft was published or closed before all that was typed here had reached it.
  function showUnsaved() {
    try {
      const waiting = JSON.parse(localStorage.getItem(data.place) ?? "null");
      for (const [id, text] of Object.entries(waiting?.parts ?? {})) {
        const field = document.getElementById(id);
        if (typeof text === "string" && text.trim() && text.trimEnd() !== field?.value?.trimEnd() && !/^(true|form)$/.test(text)) {
          const name = document.createElement("dt");
          name.textContent = nameOf(id);
          const typed = document.createElement("dd");
          typed.textContent = text;
          document.getElementById("unsaved-parts").append(name, typed);
          document.getElementById("unsaved").hidden = false;
        }
      }
      document.getElementById("unsaved-forget").addEventListener("click", () => {
        localStorage.removeItem(data.place);
        document.getElementById("unsaved").hidden = true;
      });
    } catch {
      // Nothing readable was kept there.
    }
  }

  function putValue(field, value) {
    if (isOn(field)) {
      field.checked = value === "true";
    } else {
      field.value = value;
    }
  }

  function tell(state, text) {
    receipt.dataset.state = state;
    receipt.querySelector("span").textContent = text;
  }

  function remember() {
    try {
      localStorage.setItem(data.place, JSON.stringify({ version: version.value, parts: parts() }));
    } catch {
      // A browser that keeps nothing for us: what waits lives as long as the page.
    }
  }

  function forget() {
    try {
      localStorage.removeItem(data.place);
    } catch {
      // Nothing was kept there.
    }
  }

  function soon(wait) {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  function changed() {
    remember();
    if (!asked) {
      tell("sending", data.typing);
      soon(1000);
    }
  }

  async function put(going) {
    const response = await fetch(data.api, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ version: Number(version.value), parts: going }),
      signal: AbortSignal.timeout(15_000),
    });
    const json = response.headers.get("Content-Type")?.includes("json") ? await response.json() : {};
    if (!response.ok && !json.theirs && !json.message) {
      throw new Error(String(response.status));
    }
    return json;
  }

  async function save() {
    if (sending || asked) {
      return;
    }
    const going = parts();
    const deed = act;
    if (same(going, kept) && (!deed || deed.value.startsWith("as:"))) {
      forget();
      tell("", saved);
      act = null;
      showAs(deed);
      return;
    }
    sending = true;
    try {
      const answer = await put(deed ? { ...going, act: deed.value } : going);
      failures = 0;
      if (answer.theirs) {
        ask(answer);
      } else if (answer.message) {
        act = null;
        tell("waiting", answer.message);
      } else {
        const lost = stranded;
        stranded = null;
        kept = going;
        version.value = answer.version;
        saved = answer.saved;
        tell("", saved);
        if (deed || lost) {
          act = null;
          forget();
          if (!showAs(deed)) {
            await renew(deed);
          }
        } else if (same(parts(), kept)) {
          forget();
        } else {
          remember();
          soon(1000);
        }
        preview();
      }
    } catch (failure) {
      failures += 1;
      if (act) {
        act = null;
        globalThis.stupeniFields.say(data.act);
      }
      tell("waiting", failure.message === "401" ? data.signedOut : data.waits);
      soon(Math.min(30_000, 1000 * 2 ** Math.min(failures, 5)));
    } finally {
      sending = false;
      if (act) {
        soon(0);
      }
    }
  }

  // ---- Somebody else has saved another text: both are shown, and the person chooses.

  function ask(answer) {
    asked = answer;
    document.getElementById("conflict-who").textContent = answer.told;
    const list = document.getElementById("theirs");
    list.replaceChildren();
    const mine = parts();
    act = null;
    for (const id of new Set([...Object.keys(mine), ...Object.keys(answer.theirs)])) {
      const theirs = answer.theirs[id] ?? "";
      if (theirs.trimEnd() !== (mine[id] ?? "").trimEnd()) {
        const name = document.createElement("dt");
        name.textContent = answer.names?.[id] ?? nameOf(id);
        const text = document.createElement("dd");
        text.textContent = theirs;
        list.append(name, text);
      }
    }
    document.getElementById("conflict-choice").hidden = false;
    conflict.hidden = false;
    tell("waiting", answer.told);
    conflict.scrollIntoView({ block: "nearest" });
    document.getElementById("keep-mine").focus();
  }

  function decided() {
    version.value = asked.version;
    kept = asked.theirs;
    asked = null;
    conflict.hidden = true;
  }

  document.getElementById("keep-mine").addEventListener("click", () => {
    decided();
    remember();
    save();
  });

  document.getElementById("take-theirs").addEventListener("click", () => {
    const theirs = asked.theirs;
    stranded = null;
    decided();
    forget();
    tell("", "");
    if (planned) {
      kept = parts();
      location.reload();
      return;
    }
    if (document.getElementById("fields")) {
      renew(null);
      return;
    }
    for (const field of fields()) {
      putValue(field, theirs[field.id] ?? "");
    }
    kept = parts();
    preview();
  });

  async function preview() {
    try {
      const response = await fetch(told(data.preview), { signal: AbortSignal.timeout(15_000) });
      if (response.ok && !response.redirected) {
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        const shown = page.getElementById("preview");
        if (shown) {
          document.getElementById("preview").replaceWith(document.adoptNode(shown));
        }
        for (const old of document.querySelectorAll("[data-fresh]")) {
          const fresh = page.getElementById(old.id);
          if (fresh) {
            keepUnfolded(old, fresh);
            old.replaceWith(document.adoptNode(fresh));
          } else if (old.dataset.fresh === "told") {
            old.replaceChildren();
          }
        }
        tellFields();
        document.dispatchEvent(new Event("previewed"));
      }
    } catch {
      // The next save shows it.
    }
  }

  function keepUnfolded(old, fresh) {
    const folded = fresh.querySelector("details");
    if (folded && old.querySelector("details")) {
      folded.open = old.querySelector("details").open;
    }
  }

  // ---- The fields of a question: what is wrong with each, and deeds that change which there are.

  function tellFields() {
    const said = new Map();
    for (const problem of document.querySelectorAll("#all-told [data-field]")) {
      const field = problem.dataset.field;
      const id = document.getElementById(`${field}-error`) ? field : `${field}-ru`;
      said.set(id, [...(said.get(id) ?? []), problem.dataset.said]);
    }
    for (const error of document.querySelectorAll("#fields .error[data-of]")) {
      const sentences = said.get(error.dataset.of) ?? [];
      error.querySelector("span").textContent = [...new Set(sentences)].join(". ");
      error.hidden = sentences.length === 0;
      const field = document.getElementById(error.dataset.of);
      if (field && "value" in field && field.type !== "fieldset") {
        if (sentences.length > 0 && field.value.trim()) {
          field.setAttribute("aria-invalid", "true");
        } else {
          field.removeAttribute("aria-invalid");
        }
      }
    }
  }

  function showAs(deed) {
    if (!deed?.value.startsWith("as:")) {
      return false;
    }
    location.assign(deed.value === "as:text" ? `${data.page}&as=text` : data.page);
    return true;
  }

  // The server lays the fields out anew, as it does for a form without a script.
  async function renew(deed) {
    try {
      const response = await fetch(told(data.page), { signal: AbortSignal.timeout(15_000) });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.getElementById("fields");
      if (!response.ok || !fresh) {
        location.assign(data.page);
        return;
      }
      document.getElementById("fields").replaceWith(document.adoptNode(fresh));
      document.getElementById("preview").replaceWith(document.adoptNode(page.getElementById("preview")));
      version.value = page.getElementById("version").value;
      kept = parts();
      forget();
      if (deed) {
        globalThis.stupeniFields.focusAfter(deed.value, deed.said);
      }
      document.dispatchEvent(new Event("renewed"));
    } catch {
      location.assign(data.page);
    }
  }

  function begin(deed) {
    if (!asked && !act) {
      act = deed;
      remember();
      tell("sending", data.typing);
      clearTimeout(timer);
      if (!sending) {
        save();
      }
    }
  }

  form.addEventListener("click", (event) => {
    const button = event.target.closest("#fields button[name=save]");
    if (button && button.value !== "keep") {
      event.preventDefault();
      begin({ value: button.value, said: button.dataset.said });
    }
  });

  form.addEventListener("change", (event) => {
    if (event.target.dataset?.renews) {
      begin({ value: `pick:${event.target.id}` });
    }
  });

  // What is told moves the page: not while a button of the mouse is down, or the click would miss what it was meant for.
  let pressed = false;
  let looking = null;

  function lookSoon() {
    clearTimeout(looking);
    looking = setTimeout(() => {
      if (pressed) {
        lookSoon();
      } else if (!sending && same(parts(), kept)) {
        preview();
      }
    }, 200);
  }

  if (left) {
    addEventListener("pointerdown", () => (pressed = true));
    for (const end of ["pointerup", "pointercancel", "dragend"]) {
      addEventListener(end, () => (pressed = false));
    }
    form.addEventListener("focusout", (event) => {
      const field = event.target;
      if (field.matches("#fields :is(input, textarea, select)") && !left.has(field.id)) {
        left.add(field.id);
        lookSoon();
      }
    });
  }

  // The other form of the same text begins with what was typed in this one.
  editor.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-saves]");
    if (link && !asked && !act && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      begin({ value: link.dataset.saves });
    }
  });

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);

  // A button of a plan posts the form. What was typed is saved first, so that a lost connection costs nothing but the click.
  let settled = false;

  async function settle(button) {
    clearTimeout(timer);
    // At least once: a form that is just being submitted takes no other submission.
    do {
      await new Promise((done) => setTimeout(done, 20));
    } while (sending);
    await save();
    if (!asked && same(parts(), kept)) {
      settled = true;
      form.requestSubmit(button);
    }
  }

  form.addEventListener("submit", (event) => {
    if (event.submitter?.name === "deed" && !settled) {
      event.preventDefault();
      settle(event.submitter);
    } else if (event.submitter?.name === "deed") {
      forget();
    } else {
      // The page that answers forgets it, once it has it.
      remember();
    }
  });
  addEventListener("online", save);
  addEventListener("pagehide", () => {
    if (!asked && !same(parts(), kept)) {
      remember();
    }
  });

  // What was typed before the page was left without a receipt. Its version goes with it: the server says whether somebody else was here since.
  try {
    const waiting = JSON.parse(localStorage.getItem(data.place) ?? "null");
    if (waiting && !same({ ...kept, ...waiting.parts }, kept)) {
      const there = new Set(fields().map((field) => field.id));
      if ((planned || document.getElementById("fields")) && Object.keys(waiting.parts).some((id) => !there.has(id))) {
        stranded = waiting.parts;
      }
      for (const field of fields()) {
        putValue(field, waiting.parts[field.id] ?? valueOf(field));
      }
      version.value = waiting.version;
      changed();
    } else if (same(parts(), kept)) {
      forget();
    } else {
      changed();
    }
  } catch {
    // Nothing readable was kept there.
  }

  // ---- The two languages on a narrow screen.

  const tabs = document.getElementById("side-tabs");
  if (tabs) {
    tabs.hidden = false;
    tabs.addEventListener("click", (event) => {
      const side = event.target.closest("button")?.dataset.side;
      if (side) {
        document.getElementById("sides").dataset.shown = side;
        for (const tab of tabs.querySelectorAll("button")) {
          tab.setAttribute("aria-pressed", String(tab.dataset.side === side));
        }
      }
    });
    document.getElementById("sides").dataset.tabbed = "true";
  }

  // The chosen node moves by Alt and the arrows, too. A long tree begins where it stands.
  const tree = document.getElementById("tree");
  const chosen = tree.querySelector("a[aria-current]");
  if (chosen) {
    tree.scrollTop = chosen.offsetTop - tree.clientHeight / 2;
  }
  tree.addEventListener("keydown", (event) => {
    const way = { ArrowUp: "up", ArrowDown: "down" }[event.key];
    if (event.altKey && way && event.target.getAttribute("aria-current")) {
      event.preventDefault();
      document.getElementById(way)?.click();
    }
  });
})();
