"use strict";

// A form that is sent after the sign-in has ended leads to the sign-in page. What was typed in it is kept in this tab until then, and stands in the form again once the
// same person is back. Passwords and files are not kept. Without this script the words are gone with the page.

(() => {
  const place = "stupeni/posted";
  const fields = "textarea, select, input:not([type=hidden], [type=password], [type=file], [type=submit])";
  const person = document.querySelector(".menu-name")?.textContent ?? null;

  function write(posted) {
    try {
      if (posted === null) {
        sessionStorage.removeItem(place);
      } else {
        sessionStorage.setItem(place, JSON.stringify(posted));
      }
    } catch {
      // A browser that keeps nothing for us.
    }
  }

  function read() {
    try {
      return JSON.parse(sessionStorage.getItem(place));
    } catch {
      return null;
    }
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (person === null || event.defaultPrevented || form.method !== "post" || !form.id) {
      return;
    }
    const { pathname, search } = new URL(form.action, location.href);
    const typed = [...form.querySelectorAll(fields)].filter((field) => field.name).map((field) => [field.name, field.value, field.checked]);
    write({ person, address: pathname + search, form: form.id, typed, ended: false });
  });

  const isChoice = (field) => ["radio", "checkbox"].includes(field.type);

  function putBack({ form: id, typed }) {
    const form = document.getElementById(id);
    let isChanged = false;
    for (const [name, value, checked] of form ? typed : []) {
      const field = [...form.querySelectorAll(fields)].find((one) => one.name === name && (!isChoice(one) || one.value === value));
      const part = field && isChoice(field) ? "checked" : "value";
      const before = part === "checked" ? checked : value;
      if (field && field[part] !== before) {
        field[part] = before;
        isChanged = true;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }
    if (isChanged) {
      const note = document.getElementById("posted-back");
      note.after(note.content.cloneNode(true));
    }
  }

  const posted = read();
  if (posted && location.pathname === "/sign-in") {
    write({ ...posted, ended: true });
  } else if (posted && person !== null) {
    const isHere = posted.address === location.pathname + location.search;
    if (!posted.ended || posted.person !== person || isHere) {
      write(null);
    }
    if (posted.ended && posted.person === person && isHere) {
      putBack(posted);
    }
  }
})();
