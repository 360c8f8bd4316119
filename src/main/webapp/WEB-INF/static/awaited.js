"use strict";

// A page that waits for something asks for itself again and shows how far it has come; when it waits no more it is loaded as a whole.
(() => {
  const selector = "[data-awaited]";
  const look = async () => {
    const shown = document.querySelector(selector);
    if (!shown) {
      return;
    }
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      const next = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(selector);
      if (!next) {
        location.reload();
        return;
      }
      if (next.textContent !== shown.textContent) {
        shown.replaceChildren(...next.childNodes);
      }
    } catch {
      // Offline for a moment: the next look finds it.
    }
    setTimeout(look, 2000);
  };
  setTimeout(look, 2000);
})();
