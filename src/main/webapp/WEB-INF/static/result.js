"use strict";

// The page of a result that is not there yet: counts down the time for taking back and comes again when there is something new. A result goes to paper whole.

// On paper every question is open.
addEventListener("beforeprint", () => document.querySelectorAll("details.review").forEach((review) => review.setAttribute("open", "")));

(() => {
  const place = document.getElementById("awaited");
  if (!place) {
    return;
  }
  const end = performance.now() + Number(place.dataset.seconds ?? 0) * 1000;
  const counter = document.getElementById("seconds-left");
  let asking = false;

  async function look() {
    if (asking) {
      return;
    }
    asking = true;
    try {
      const response = await fetch(place.dataset.api + "/state", { signal: AbortSignal.timeout(10_000) });
      if (response.ok && (await response.json()).state !== place.dataset.state) {
        location.reload();
      }
    } catch {
      // No connection now; there is another look in a few seconds.
    } finally {
      asking = false;
    }
  }

  setInterval(() => {
    if (counter) {
      const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      counter.textContent = left;
      const back = document.getElementById("take-back");
      if (back) {
        back.disabled = left === 0;
      }
    }
  }, 500);
  setInterval(look, 3000);
})();
