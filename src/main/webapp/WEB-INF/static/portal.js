// What every page does beyond plain HTML. Without it the pages work: menus stay open a little longer, dialogs are not offered.

for (const revealer of document.querySelectorAll("[data-reveals]")) {
  revealer.hidden = false;
}

// Filters that a phone folds: their button names those that are set.
for (const toggle of document.querySelectorAll(".filters-toggle")) {
  const set = [...toggle.form.elements]
    .filter(
      (field) =>
        field.name !== "sort" &&
        (field.localName === "select"
          ? field.selectedIndex > 0
          : field.type === "checkbox"
            ? field.checked
            : field.localName === "input" && !["hidden", "search"].includes(field.type) && field.value !== ""),
    )
    .map((field) => field.labels[0]?.textContent.trim() ?? field.name);
  toggle.querySelector(".badge").textContent = set.join(", ");
  toggle.querySelector(".badge").hidden = set.length === 0;
  toggle.addEventListener("click", () => toggle.setAttribute("aria-expanded", String(toggle.getAttribute("aria-expanded") === "false")));
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) {
    document.getElementById(opener.dataset.opens).showModal();
  }
  const closer = event.target.closest("[data-closes]");
  if (closer) {
    closer.closest("dialog").close();
  }
  if (event.target.closest("[data-prints]")) {
    print();
  }
  const revealer = event.target.closest("[data-reveals]");
  if (revealer) {
    const field = document.getElementById(revealer.dataset.reveals);
    const shown = field.type === "password";
    field.type = shown ? "text" : "password";
    revealer.setAttribute("aria-pressed", String(shown));
  }
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") {
    return;
  }
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    menu.open = false;
    if (menu.contains(document.activeElement)) {
      menu.querySelector("summary").focus();
    }
  }
});

// A file that is too large is told before it is sent: the server would not read it.
document.addEventListener("change", (event) => {
  const field = event.target;
  if (field.matches?.("input[type=file][data-most]")) {
    const larger = Array.from(field.files).some((file) => file.size > Number(field.dataset.most));
    field.setCustomValidity(larger ? field.dataset.tooLarge : "");
    field.reportValidity();
  }
});
