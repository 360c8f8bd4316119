"use strict";

// Counts the points of the chosen steps as they are chosen.
(() => {
  const total = document.getElementById("total");
  if (!total) {
    return;
  }
  const count = () => {
    total.textContent = [...document.querySelectorAll("input[data-points]:checked")].reduce((sum, step) => sum + Number(step.dataset.points), 0);
  };
  document.addEventListener("change", (event) => {
    if (event.target.matches("input[data-points]")) {
      count();
    }
  });
  count();
})();
