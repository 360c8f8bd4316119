"use strict";

// What somebody thinks of a module is kept in this tab until it is handed in: a session may end meanwhile, a connection fail. Nowhere else: a draft on the server would
// have a name, and the storage of the browser outlives who sits before it.

(() => {
  const mine = "stupeni/pulse/";
  const box = document.querySelector("[data-pulse]");
  const done = document.querySelector("[data-pulse-done]");
  const form = document.getElementById("pulse-form");

  const quietly = (deed) => {
    try {
      return deed();
    } catch {
      // A browser that keeps nothing for us: what is typed lives as long as the page.
      return null;
    }
  };

  if (done) {
    quietly(() => sessionStorage.removeItem(mine + done.dataset.pulseDone));
  }
  if (!box || !form) {
    return;
  }
  const place = mine + box.dataset.pulse;
  const person = place.slice(0, place.indexOf("/", mine.length) + 1);

  const fields = () => [...form.elements].filter((field) => field.name.startsWith("answer-"));

  const keep = () =>
    quietly(() => {
      const said = fields()
        .filter((field) => field.type !== "radio" || field.checked)
        .map((field) => [field.name, field.value]);
      sessionStorage.setItem(place, JSON.stringify(said));
    });

  const restore = (said) => {
    for (const [name, value] of said) {
      for (const field of fields().filter((one) => one.name === name)) {
        if (field.type === "radio") {
          field.checked = field.value === value;
        } else {
          field.value = value;
        }
      }
    }
  };

  quietly(() => {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(mine) && !key.startsWith(person)) {
        sessionStorage.removeItem(key);
      }
    }
  });
  if (box.dataset.back === "true") {
    keep();
  } else {
    restore(quietly(() => JSON.parse(sessionStorage.getItem(place))) ?? []);
  }
  form.addEventListener("input", keep);
})();
