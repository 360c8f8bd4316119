"use strict";

// Takes the answer along when the form is sent, and shows again what was answered if it comes back.
(() => {
  const form = document.getElementById("answer-form");
  const section = form?.querySelector("[data-question]");
  const field = document.getElementById("response");
  if (!section || !field) {
    return;
  }
  if (field.value) {
    globalThis.stupeniTasks.fill(section, JSON.parse(field.value));
  }
  form.addEventListener("submit", () => {
    field.value = JSON.stringify(globalThis.stupeniTasks.read(section));
  });
})();
