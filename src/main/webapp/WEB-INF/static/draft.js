"use strict";

// The editor of a node of a draft. What is typed is kept in this browser at once, sent a second after the last key, and taken from the browser only when its receipt
// has come; the preview is then asked for anew. Without this script the form saves by its button.

(() => {
  const editor = document.getElementById("editor");
  const form = document.getElementById("edit-form");
  if (!editor || editor.dataset.open !== "true") {
    return;
  }
  const data = editor.dataset;
  const receipt = document.getElementById("receipt");
  const conflict = document.getElementById("conflict");
  const version = document.getElementById("version");
  const fields = [...form.querySelectorAll("input:not([type=hidden]):not([type=submit]), textarea, select")];
  const parts = () => Object.fromEntries(fields.map((field) => [field.id, field.value]));
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  let kept = parts();
  let asked = null;
  let sending = false;
  let timer = null;
  let failures = 0;

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
    if (same(going, kept)) {
      forget();
      return;
    }
    sending = true;
    try {
      const answer = await put(going);
      failures = 0;
      if (answer.theirs) {
        ask(answer);
      } else if (answer.message) {
        tell("waiting", answer.message);
      } else {
        kept = going;
        version.value = answer.version;
        tell("", answer.saved);
        if (same(parts(), kept)) {
          forget();
        } else {
          remember();
          soon(1000);
        }
        preview();
      }
    } catch (failure) {
      failures += 1;
      tell("waiting", failure.message === "401" ? data.signedOut : data.waits);
      soon(Math.min(30_000, 1000 * 2 ** Math.min(failures, 5)));
    } finally {
      sending = false;
    }
  }

  // ---- Somebody else has saved another text: both are shown, and the person chooses.

  function ask(answer) {
    asked = answer;
    document.getElementById("conflict-who").textContent = answer.told;
    const list = document.getElementById("theirs");
    list.replaceChildren();
    for (const field of fields) {
      const theirs = answer.theirs[field.id] ?? "";
      if (theirs.trimEnd() !== field.value.trimEnd()) {
        const name = document.createElement("dt");
        name.textContent = form.querySelector(`label[for="${field.id}"]`)?.textContent ?? field.id;
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
    for (const field of fields) {
      field.value = asked.theirs[field.id] ?? "";
    }
    decided();
    kept = parts();
    forget();
    tell("", "");
    preview();
  });

  async function preview() {
    try {
      const response = await fetch(data.preview, { signal: AbortSignal.timeout(15_000) });
      if (response.ok && !response.redirected) {
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        const shown = page.getElementById("preview");
        if (shown) {
          document.getElementById("preview").replaceWith(document.adoptNode(shown));
        }
      }
    } catch {
      // The next save shows it.
    }
  }

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("submit", forget);
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
      for (const field of fields) {
        field.value = waiting.parts[field.id] ?? field.value;
      }
      version.value = waiting.version;
      changed();
    } else {
      forget();
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

  // The chosen node moves by Alt and the arrows, too.
  document.getElementById("tree").addEventListener("keydown", (event) => {
    const way = { ArrowUp: "up", ArrowDown: "down" }[event.key];
    if (event.altKey && way && event.target.getAttribute("aria-current")) {
      event.preventDefault();
      document.getElementById(way)?.click();
    }
  });
})();
