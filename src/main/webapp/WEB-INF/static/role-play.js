"use strict";

// A game on three phones: when the observer ends the round, the other two change seats without pressing anything. What is being written is kept by sheet.js,
// so a page is only exchanged while nobody writes on it.

(() => {
  const game = document.getElementById("game");
  if (!game) {
    return;
  }
  const shown = Number(game.dataset.round);

  async function look() {
    try {
      const response = await fetch(game.dataset.api, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout(10_000) });
      if (response.ok) {
        const { round } = await response.json();
        if (round !== shown) {
          document.getElementById("changed").hidden = false;
          if (document.activeElement?.tagName !== "TEXTAREA") {
            location.replace(game.dataset.here);
            return;
          }
        }
      }
    } catch {
      // Without a connection the seats stay as they are; it is looked again.
    }
    setTimeout(look, 5000);
  }

  setTimeout(look, 5000);
})();
