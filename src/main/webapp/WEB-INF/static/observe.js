"use strict";

// The page of an observation. Every tick is sent at once; what cannot be sent waits in this browser's storage and is sent again, so nothing that was marked
// at the counter is lost. Without this script the buttons of the page do the same.

(() => {
  const sheet = document.getElementById("sheet");
  if (!sheet) {
    return;
  }
  const form = document.getElementById("observe-form");
  const receipt = document.getElementById("receipt");
  const observed = document.getElementById("observed");
  const place = `stupeni/observation/${sheet.dataset.api}`;
  let marks = {};
  let details = false;
  let sending = null;
  let failures = 0;
  let retry = null;

  function remember() {
    try {
      if (Object.keys(marks).length === 0) {
        localStorage.removeItem(place);
      } else {
        localStorage.setItem(place, JSON.stringify(marks));
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

  const field = (name) => form.querySelector(`[name="${name}"]`)?.value ?? "";
  const choice = (name) => form.querySelector(`[name="${name}"]:checked`)?.value ?? null;

  async function put(path, body) {
    const response = await fetch(`${sheet.dataset.api}/${path}`, {
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
      return { refused: json.message };
    }
    throw new Error(String(response.status));
  }

  function send() {
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  }

  async function sendAll() {
    clearTimeout(retry);
    try {
      while (Object.keys(marks).length > 0 || details) {
        const going = { ...marks };
        const withDetails = details;
        details = false;
        let answer = null;
        if (Object.keys(going).length > 0) {
          answer = await put("marks", { marks: going }).catch((failure) => {
            details ||= withDetails;
            throw failure;
          });
          for (const [item, seen] of Object.entries(going)) {
            if (marks[item] === seen) {
              delete marks[item];
            }
          }
          remember();
        }
        if (withDetails && !answer?.refused) {
          answer = await put("details", {
            situation: choice("situation"),
            difficulty: choice("difficulty"),
            happening: field("happening"),
            comment: field("comment"),
            seenOn: field("seen-on"),
          }).catch((failure) => {
            details = true;
            throw failure;
          });
        }
        failures = 0;
        if (answer?.refused) {
          tell("refused", answer.refused);
          return;
        }
        // What was marked meanwhile is counted too, although the server does not know it yet.
        if (Object.keys(marks).length === 0) {
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

  form.addEventListener("change", (event) => {
    const name = event.target.name ?? "";
    if (name.startsWith("mark-")) {
      marks[name.slice("mark-".length)] = Number(event.target.value);
      remember();
      count();
    } else {
      details = true;
    }
    send();
  });
  addEventListener("online", send);
  addEventListener("pagehide", () => {
    if (Object.keys(marks).length > 0 || details) {
      send();
    }
  });

  // What was marked before the page was left without a connection.
  try {
    for (const [item, seen] of Object.entries(JSON.parse(localStorage.getItem(place) ?? "{}"))) {
      const box = form.querySelector(`[name="mark-${CSS.escape(item)}"][value="${Number(seen)}"]`);
      if (box) {
        box.checked = true;
        marks[item] = Number(seen);
      }
    }
    count();
  } catch {
    // Nothing readable was kept there.
  }
  if (Object.keys(marks).length > 0) {
    send();
  }

  // The form keeps everything itself when it is posted; then nothing waits any more. Without a connection it is not posted: the browser would show its own
  // page instead of what was marked.
  form.addEventListener("submit", (event) => {
    if (failures === 0 && navigator.onLine) {
      marks = {};
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
