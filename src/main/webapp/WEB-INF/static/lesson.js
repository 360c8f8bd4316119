// Tells the portal that this lesson was opened and, when its end has been in view for a moment, that it was read.
// Without it the button at the end of the lesson does the same.

const lesson = document.querySelector("[data-lesson]");
const end = document.querySelector("[data-lesson-end]");

const report = async (what) => {
  const answer = await fetch(`${lesson.dataset.lesson}/${what}`, { method: "POST", keepalive: true, redirect: "error" });
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
};

report("opened").catch(() => {});

let waiting;
const observer = new IntersectionObserver((entries) => {
  clearTimeout(waiting);
  if (entries.some((entry) => entry.isIntersecting)) {
    waiting = setTimeout(async () => {
      try {
        await report("read");
        observer.disconnect();
        end.textContent = end.dataset.lessonEnd;
      } catch {
        // No connection: the next time the end comes into view it is told again.
      }
    }, 2000);
  }
});
if (end.textContent.trim() === "") {
  observer.observe(end);
}
