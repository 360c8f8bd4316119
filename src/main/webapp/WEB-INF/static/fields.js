"use strict";

// The fields of a question, wherever they stand: which languages are missing, parts that move by the keyboard, and where a person is led after a button has changed
// which fields there are. Everything is heard on the document, for fields come and go while a question is written. Without this script the buttons work all the same.

(() => {
  function tellMissing() {
    for (const mark of document.querySelectorAll("#fields [data-missing]")) {
      const id = mark.dataset.missing;
      const other = id.endsWith("-ru") ? id.replace(/ru$/, "en") : id.replace(/en$/, "ru");
      const blank = (name) => !document.getElementById(name).value.trim();
      mark.hidden = !blank(id) || blank(other);
    }
  }

  function say(text) {
    document.getElementById("fields-told").textContent = text;
  }

  /** Leads to what a deed was about, and says what was done. */
  function focusAfter(deed, said) {
    const [what, place] = deed.split(":");
    const button = (value) => document.querySelector(`#fields button[value="${value}"]:not(:disabled)`);
    const list = place.replace(/-\d+$/, "");
    const number = Number(place.slice(list.length + 1));
    const last = [...document.querySelectorAll(`#fields [data-list="${place}"] > [data-item]`)].at(-1);
    const at = (to) => button(`${what}:${list}-${to}`) ?? document.querySelector(`[data-item="${list}-${to}"] button:not(:disabled)`);
    const next = {
      add: () => last?.querySelector("textarea, input:not([type=hidden]), select"),
      remove: () => button(`add:${list}`) ?? button(`remove:${list}-0`),
      up: () => at(number - 1),
      down: () => at(number + 1),
      pick: () => document.getElementById(place),
      type: () => document.querySelector('#fields button[value^="type:"]'),
    }[what]?.();
    next?.focus();
    if (said) {
      say(said);
    }
  }

  document.addEventListener("input", (event) => {
    if (event.target.closest("#fields")) {
      tellMissing();
    }
  });

  // In a list of choices Alt and the arrows open it.
  document.addEventListener("keydown", (event) => {
    const way = { ArrowUp: "up", ArrowDown: "down" }[event.key];
    const item = event.altKey && way && !event.target.matches("select") ? event.target.closest("#fields [data-item]") : null;
    if (item) {
      event.preventDefault();
      document.querySelector(`#fields button[value="${way}:${item.dataset.item}"]:not(:disabled)`)?.click();
    }
  });

  // A form that is sent as a whole shows other fields when another kind is picked, and leads back to where its button was.
  const sends = document.querySelector("[data-sends]");
  sends?.addEventListener("change", (event) => {
    const keep = sends.querySelector("#fields button[value=keep]");
    if (event.target.dataset.renews && keep) {
      keep.value = `pick:${event.target.id}`;
      keep.click();
    }
  });
  if (sends?.dataset.acted) {
    focusAfter(sends.dataset.acted);
  }

  globalThis.stupeniFields = { focusAfter, say };
})();
