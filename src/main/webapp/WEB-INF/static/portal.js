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

// What somebody noted of others and what still waits in this browser is sent before they sign out and does not stay on a device that others use. It is kept under the
// address that it goes to. What cannot be sent now stays, be it somebody else's: nothing is lost.
document.addEventListener("submit", async (event) => {
  const prefix = /^stupeni\/(observation|sheet)\//;
  const waiting = Object.keys(localStorage).filter((place) => prefix.test(place));
  if (!event.target.matches("form[action='/api/session/sign-out']") || waiting.length === 0) {
    return;
  }
  event.preventDefault();
  for (const place of waiting) {
    try {
      const response = await fetch(place.replace(prefix, ""), {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: localStorage.getItem(place),
        signal: AbortSignal.timeout(5_000),
      });
      if (response.ok) {
        localStorage.removeItem(place);
      }
    } catch {
      // It waits on.
    }
  }
  event.target.submit();
});
