"use strict";

// The page of an observation. Every tick is sent at once and words a moment after the last key; what cannot be sent waits in this browser's storage and is sent again,
// also after a reload, so nothing that was marked or typed at the counter is lost. Without this script the buttons of the page do the same.

(() => {
  const sheet = document.getElementById("sheet");
  const api = sheet?.dataset.api ?? `/api/team/observations/${new URLSearchParams(location.search).get("id")}`;
  const place = (part) => `stupeni/observation/${api}/${part}`;

  // Each part is kept under the address that it goes to, as it goes there: portal.js sends it when somebody signs out on another page.
  function keep(part, body) {
    try {
      if (body === null) {
        localStorage.removeItem(place(part));
      } else {
        localStorage.setItem(place(part), JSON.stringify(body));
      }
    } catch {
      // A browser that keeps nothing for us: what waits lives as long as the page.
    }
  }

  function forgetAll() {
    keep("marks", null);
    keep("details", null);
  }

  if (!sheet) {
    // A signed observation takes nothing any more.
    forgetAll();
    return;
  }
  const form = document.getElementById("observe-form");
  const receipt = document.getElementById("receipt");
  const observed = document.getElementById("observed");
  const choices = ["situation", "difficulty"];
  /** The fields of words, by what the server calls them. */
  const texts = { happening: "happening", comment: "comment", seenOn: "seen-on" };
  let marks = {};
  let said = {};
  let sending = null;
  let failures = 0;
  let retry = null;
  let typing = null;

  const field = (name) => form.querySelector(`[name="${name}"]`);
  const isEmpty = (waiting) => Object.keys(waiting).length === 0;
  const waits = () => !isEmpty(marks) || !isEmpty(said);

  function remember() {
    keep("marks", isEmpty(marks) ? null : { marks });
    keep("details", isEmpty(said) ? null : said);
  }

  function tell(state, text) {
    receipt.dataset.state = state === "saved" ? "" : "waiting";
    receipt.querySelector("span").textContent = text;
    const use = receipt.querySelector("use");
    const icon = { saved: "check", refused: "alert", waiting: "offline" }[state];
    use.setAttribute("href", use.getAttribute("href").replace(/#.*/, `#i-${icon}`));
  }

  async function put(path, body) {
    const response = await fetch(`${api}/${path}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      keepalive: true,
      signal: AbortSignal.timeout(10_000),
    });
    const json = response.headers.get("Content-Type")?.includes("json") ? await response.json() : {};
    if (response.ok) {
      return json;
    }
    if (response.status === 409 || (response.status === 404 && json.message)) {
      return { refused: json.message, over: ["observation_sheet.signed", "observation_sheet.unknown"].includes(json.key) };
    }
    throw new Error(String(response.status));
  }

  function forget(waiting, gone) {
    for (const [name, value] of Object.entries(gone)) {
      if (waiting[name] === value) {
        delete waiting[name];
      }
    }
    remember();
  }

  function send() {
    clearTimeout(typing);
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  }

  /** Sends until nothing waits or something is refused: words that are refused wait until they are mended. */
  async function sendAll() {
    clearTimeout(retry);
    try {
      while (waits()) {
        const isMarks = !isEmpty(marks);
        const going = isMarks ? { ...marks } : { ...said };
        const answer = await put(isMarks ? "marks" : "details", isMarks ? { marks: going } : going);
        failures = 0;
        if (isMarks || !answer.refused || answer.over) {
          forget(isMarks ? marks : said, going);
        }
        if (answer.refused) {
          tell("refused", answer.refused);
          if (!isMarks && !answer.over) {
            return;
          }
          continue;
        }
        // What was marked meanwhile is counted too, although the server does not know it yet.
        if (isEmpty(marks)) {
          observed.textContent = answer.observed;
        }
        tell("saved", answer.savedAt);
      }
    } catch (failure) {
      failures += 1;
      tell("waiting", failure.message === "401" ? sheet.dataset.signedOut : sheet.dataset.waits);
      retry = setTimeout(send, Math.min(30_000, 1000 * 2 ** Math.min(failures, 5)));
    }
  }

  /** What the page shows is counted here: without a connection nobody else can tell. */
  function count() {
    const items = new Set([...form.querySelectorAll("[name^=mark-]")].map((box) => box.name)).size;
    const seen = form.querySelectorAll("[name^=mark-]:checked:not([value='0'])").length;
    observed.textContent = sheet.dataset.observed.replace("{0}", seen).replace("{1}", items);
  }

  function note(input) {
    const name = input.name ?? "";
    if (name.startsWith("mark-")) {
      marks[name.slice("mark-".length)] = Number(input.value);
      count();
    } else if (choices.includes(name)) {
      said[name] = input.value;
    } else if (Object.values(texts).includes(name)) {
      said[Object.keys(texts).find((key) => texts[key] === name)] = input.value;
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
    if (["happening", "comment"].includes(event.target.name) && note(event.target)) {
      clearTimeout(typing);
      typing = setTimeout(send, 1500);
    }
  });
  addEventListener("online", send);
  addEventListener("pagehide", () => {
    if (waits()) {
      send();
    }
  });

  // What was marked and typed before the page was left without a connection.
  function kept(part) {
    try {
      return JSON.parse(localStorage.getItem(place(part)) ?? "{}");
    } catch {
      // Nothing readable was kept there.
      return {};
    }
  }

  const before = [...Object.entries(kept("marks").marks ?? {}).map(([item, seen]) => [`mark-${item}`, seen]), ...Object.entries(kept("details"))];
  let isBack = false;
  for (const [key, value] of before) {
    const name = texts[key] ?? key;
    const box = form.querySelector(`input[type=radio][name="${CSS.escape(name)}"][value="${CSS.escape(String(value))}"]`);
    if (box) {
      isBack ||= !box.checked;
      box.checked = true;
      note(box);
    } else if (texts[key] && field(name)) {
      isBack ||= field(name).value !== String(value);
      field(name).value = String(value);
      note(field(name));
    }
  }
  count();
  document.getElementById("came-back").hidden = !isBack;
  if (waits()) {
    send();
  }

  // The form is posted only when everything it holds has been kept or refused with its reason. Without a connection it is not posted: the browser would show its own
  // page instead of what was marked.
  form.addEventListener("submit", (event) => {
    clearTimeout(typing);
    if (!waits() && navigator.onLine) {
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    send().then(() => {
      if (failures === 0 && navigator.onLine) {
        // What still waits was refused; the page says at which field.
        said = {};
        form.requestSubmit(submitter);
      } else {
        tell("waiting", sheet.dataset.later);
        receipt.scrollIntoView({ block: "nearest" });
      }
    });
  });

  document.getElementById("drop-form").addEventListener("submit", () => {
    clearTimeout(typing);
    marks = {};
    said = {};
    forgetAll();
  });

  // ---- The picture: made smaller here, so that it goes out on any line, and the file that leaves the phone has no place in it.

  const photo = document.getElementById("photo");
  const photoForm = document.getElementById("photo-form");
  const photoError = document.getElementById("photo-error");
  const button = document.getElementById("send-photo");
  const longest = 1600;

  async function smaller(file) {
    try {
      const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
      const factor = Math.min(1, longest / Math.max(picture.width, picture.height));
      const canvas = document.createElement("canvas");
      canvas.width = Math.max(1, Math.round(picture.width * factor));
      canvas.height = Math.max(1, Math.round(picture.height * factor));
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      return (await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.82))) ?? file;
    } catch {
      return file;
    }
  }

  photoForm.addEventListener("submit", async (event) => {
    const file = photo.files[0];
    if (!file) {
      return;
    }
    event.preventDefault();
    button.disabled = true;
    photoError.textContent = "";
    const body = new FormData();
    body.append("photo", await smaller(file), "photo");
    try {
      await send();
      const response = await fetch(photoForm.action, { method: "POST", headers: { Accept: "application/json" }, body, signal: AbortSignal.timeout(60_000) });
      if (response.ok) {
        const address = new URL(location.href);
        address.searchParams.set("done", "photo");
        address.searchParams.delete("photo");
        location.replace(address);
        return;
      }
      photoError.textContent = (await response.json()).message;
    } catch {
      photoError.textContent = sheet.dataset.waits;
    }
    button.disabled = false;
  });
})();
