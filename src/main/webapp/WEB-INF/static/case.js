"use strict";

// The form of a case. What is typed is sent a moment after the last key; what cannot be sent waits in this browser and is sent again, also after a reload. Without this
// script the form is saved by its button.

(() => {
  const box = document.getElementById("case");
  const form = document.getElementById("case-form");
  if (!box || !form) {
    return;
  }
  const receipt = document.getElementById("receipt");
  const traces = document.getElementById("traces");
  const number = document.getElementById("case-id");
  const place = `stupeni/case/${box.dataset.place}`;
  const names = ["kind", "channel", "mood", "client", "did", "ended", "better"];
  const field = (name) => document.getElementById(name);
  let waiting = false;
  let sending = null;
  let failures = 0;
  let retry = null;
  let typing = null;

  const all = () => ({
    ...Object.fromEntries(names.map((name) => [name, field(name).value])),
    named: field("named").checked,
  });

  function remember() {
    try {
      if (waiting) {
        localStorage.setItem(place, JSON.stringify(all()));
      } else {
        localStorage.removeItem(place);
      }
    } catch {
      // A browser that keeps nothing for us: what waits lives as long as the page.
    }
  }

  function tell(state, text) {
    receipt.dataset.state = state;
    receipt.querySelector("span").textContent = text;
  }

  function send() {
    clearTimeout(typing);
    clearTimeout(retry);
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  }

  async function sendAll() {
    try {
      while (waiting) {
        const going = JSON.stringify(all());
        const response = await fetch(`/api/learn/cases/${number.value || 0}`, {
          method: "PUT",
          headers: { "Content-Type": "application/json" },
          body: going,
          keepalive: true,
          signal: AbortSignal.timeout(10_000),
        });
        const json = response.headers.get("Content-Type")?.includes("json") ? await response.json() : {};
        const refused = response.status === 409 || (response.status === 404 && json.message);
        if (!response.ok && !refused) {
          throw new Error(String(response.status));
        }
        failures = 0;
        if (!refused) {
          number.value = json.id;
        }
        traces.textContent = !refused && json.traces ? `${traces.dataset.text} ${json.traces}.` : "";
        tell(refused ? "waiting" : "", refused ? json.message : json.savedAt);
        if (going === JSON.stringify(all())) {
          waiting = false;
        }
        remember();
      }
    } catch (failure) {
      failures += 1;
      tell("waiting", failure.message === "401" ? box.dataset.signedOut : box.dataset.waits);
      retry = setTimeout(send, Math.min(30_000, 1000 * 2 ** Math.min(failures, 5)));
    }
  }

  form.addEventListener("input", (event) => {
    if (names.includes(event.target.id) || event.target.id === "named") {
      waiting = true;
      remember();
      clearTimeout(typing);
      typing = setTimeout(send, 1200);
    }
  });
  addEventListener("online", send);
  addEventListener("pagehide", () => {
    if (waiting) {
      send();
    }
  });

  // What was typed before the page was left without a connection.
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? "null");
    if (kept) {
      for (const name of names) {
        field(name).value = String(kept[name] ?? "");
      }
      field("named").checked = Boolean(kept.named);
      waiting = true;
      send();
    }
  } catch {
    // Nothing readable was kept there.
  }

  // The form keeps everything itself when it is posted; without a connection it would be lost with the page.
  form.addEventListener("submit", (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      tell("waiting", box.dataset.offline);
      return;
    }
    clearTimeout(typing);
    waiting = false;
    remember();
  });
})();
