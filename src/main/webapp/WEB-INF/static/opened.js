// Tells the portal that this page was opened by whom it is for, once it is really on the screen.

const page = document.querySelector("[data-opened]");

const report = () => {
  if (document.visibilityState === "visible") {
    document.removeEventListener("visibilitychange", report);
    fetch(page.dataset.opened, { method: "POST", keepalive: true, redirect: "error" }).catch(() => {});
  }
};

document.addEventListener("visibilitychange", report);
report();
