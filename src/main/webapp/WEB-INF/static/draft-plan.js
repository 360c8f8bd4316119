"use strict";

// The form of fields of an exam, a conversation or a checklist. Without this script its buttons work all the same.

(() => {
  const form = document.getElementById("edit-form");
  const settle = document.getElementById("settle");

  // A reply that leads to a new place makes it at once.
  form.addEventListener("change", (event) => {
    if (event.target.matches("select") && event.target.value.startsWith("+")) {
      form.elements.back.value = event.target.closest(".map-reply").id;
      form.requestSubmit(settle);
    }
  });

  // Enter in a field with a button of its own presses that button.
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.name?.startsWith("word.")) {
      event.preventDefault();
      event.target.closest(".map-pick").querySelector("button").click();
    }
  });

  // A row moves by Alt and the arrows, too; in a list of choices they open it.
  form.addEventListener("keydown", (event) => {
    const way = { ArrowUp: "up", ArrowDown: "down" }[event.key];
    const row = event.altKey && way && !event.target.matches("select") ? event.target.closest(".map-reply, .map-row") : null;
    if (row) {
      event.preventDefault();
      document.querySelector(`#edit-form button[value="${row.id}.${way}"]`)?.click();
    }
  });

  // What is told beside a field is told of the field, too.
  document.addEventListener("previewed", () => {
    for (const field of form.querySelectorAll("[aria-describedby^='told-']")) {
      const told = document.getElementById(field.getAttribute("aria-describedby"));
      if (told?.childElementCount > 0) {
        field.setAttribute("aria-invalid", "true");
      } else {
        field.removeAttribute("aria-invalid");
      }
    }
  });

  // The conversation is played as a learner plays it, from its start after every change.
  function play() {
    for (const question of document.querySelectorAll("#preview [data-question]")) {
      globalThis.stupeniTasks.fill(question, { chosen: [], matched: {}, order: [], typed: {} });
    }
  }

  document.addEventListener("previewed", play);
  play();

  const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (place) {
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "start" });
  }
})();
