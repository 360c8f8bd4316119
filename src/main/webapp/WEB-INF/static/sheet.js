"use strict";

// A sheet that somebody fills in: what is ticked and typed is sent as it changes. What cannot be sent waits in this browser's storage and is sent again, also
// after a reload. Without this script the buttons of the page do the same.

(() => {
  const sheet = document.getElementById("sheet");
  if (!sheet) {
    return;
  }
  const form = sheet.querySelector("form");
  const receipt = document.getElementById("receipt");
  const place = `stupeni/sheet/${sheet.dataset.api}`;
  let waiting = { marks: {}, words: {} };
  let sending = null;
  let failures = 0;
  let retry = null;
  let typing = null;

  const isEmpty = () => Object.keys(waiting.marks).length + Object.keys(waiting.words).length === 0;

  function remember() {
    try {
      if (isEmpty()) {
        localStorage.removeItem(place);
      } else {
        localStorage.setItem(place, JSON.stringify(waiting));
      }
    } catch {
      // A browser that keeps nothing for us: what waits lives as long as the page.
    }
  }

  function tell(state, text) {
    receipt.dataset.state = state === "saved" ? "" : "waiting";
    receipt.querySelector("span").textContent = text;
    const use = receipt.querySelector("use");
    const icon = { saved: "check", refused: "alert", waiting: "offline" }[state];
    use.setAttribute("href", use.getAttribute("href").replace(/#.*/, `#i-${icon}`));
  }

  function forget(kind, gone) {
    for (const [name, value] of Object.entries(gone)) {
      if (waiting[kind][name] === value) {
        delete waiting[kind][name];
      }
    }
  }

  function send() {
    clearTimeout(typing);
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  }

  async function sendAll() {
    clearTimeout(retry);
    try {
      while (!isEmpty()) {
        const going = { marks: { ...waiting.marks }, words: { ...waiting.words } };
        const response = await fetch(sheet.dataset.api, {
          method: "PUT",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(going),
          keepalive: true,
          signal: AbortSignal.timeout(10_000),
        });
        const json = response.headers.get("Content-Type")?.includes("json") ? await response.json() : {};
        const refused = response.status === 409 || (response.status === 404 && json.message);
        if (!response.ok && !refused) {
          throw new Error(String(response.status));
        }
        forget("marks", going.marks);
        forget("words", going.words);
        remember();
        failures = 0;
        tell(refused ? "refused" : "saved", refused ? json.message : json.savedAt);
      }
    } catch (failure) {
      failures += 1;
      tell("waiting", failure.message === "401" ? sheet.dataset.signedOut : sheet.dataset.waits);
      retry = setTimeout(send, Math.min(30_000, 1000 * 2 ** Math.min(failures, 5)));
    }
  }

  function note(field) {
    if (field.name?.startsWith("mark-") && field.checked) {
      waiting.marks[field.name.slice("mark-".length)] = Number(field.value);
    } else if (field.tagName === "TEXTAREA") {
      waiting.words[field.name] = field.value;
    } else {
      return false;
    }
    remember();
    return true;
  }

  form.addEventListener("change", (event) => {
    if (note(event.target)) {
      send();
    }
  });
  form.addEventListener("input", (event) => {
    if (event.target.tagName === "TEXTAREA" && note(event.target)) {
      clearTimeout(typing);
      typing = setTimeout(send, 1500);
    }
  });
  addEventListener("online", send);
  addEventListener("pagehide", () => {
    if (!isEmpty()) {
      send();
    }
  });

  // What was noted before the page was left without a connection.
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? "{}");
    for (const [item, seen] of Object.entries(kept.marks ?? {})) {
      const box = form.querySelector(`[name="mark-${CSS.escape(item)}"][value="${Number(seen)}"]`);
      if (box) {
        box.checked = true;
        note(box);
      }
    }
    for (const [name, words] of Object.entries(kept.words ?? {})) {
      const field = form.querySelector(`textarea[name="${CSS.escape(name)}"]`);
      if (field) {
        field.value = String(words);
        note(field);
      }
    }
  } catch {
    // Nothing readable was kept there.
  }
  if (!isEmpty()) {
    send();
  }

  // The form keeps everything itself when it is posted; then nothing waits any more. Without a connection it is not posted: the browser would show its own
  // page instead of what was marked.
  form.addEventListener("submit", (event) => {
    clearTimeout(typing);
    if (failures === 0 && navigator.onLine) {
      waiting = { marks: {}, words: {} };
      remember();
      return;
    }
    event.preventDefault();
    send().then(() => {
      if (failures === 0 && navigator.onLine) {
        form.requestSubmit(event.submitter);
      } else {
        tell("waiting", sheet.dataset.later);
        receipt.scrollIntoView({ block: "nearest" });
      }
    });
  });
})();
