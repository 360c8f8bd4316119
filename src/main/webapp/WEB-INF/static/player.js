"use strict";

// The player of exams, practice quizzes and small checks. The page holds the whole paper; this script shows one question at a time, and sees to it that no answer
// is lost: every change is first written to this browser's storage, then sent, and taken from the storage only when its receipt has come.

(() => {
  const logic = globalThis.stupeniAnswers;
  const tasks = globalThis.stupeniTasks;
  const player = document.getElementById("player");
  const data = player.dataset;
  const exam = data.kind === "EXAM";
  const language = document.documentElement.lang;
  const questions = [...player.querySelectorAll("[data-question]")];
  const byNumber = new Map(questions.map((section) => [Number(section.dataset.question), section]));
  const summary = document.getElementById("summary");
  const say = (name, ...values) => logic.written(document.getElementById("player-texts").dataset[name], language, ...values);
  const device = Math.random().toString(36).slice(2, 12) + Date.now().toString(36);

  let saved = {};
  let flags = new Set();
  let flagsDirty = false;
  let checked = new Set();
  let undecided = new Set();
  let current = null;
  let ready = false;
  let over = false;

  // ---- What waits: one item of storage for each answer, so that tabs never overwrite each other's.

  const waiting = (() => {
    const prefix = `stupeni/answers/${data.person}/${data.attempt}/`;
    const memory = new Map();
    const key = (entry) => `${prefix}${entry.question}/${entry.seq}/${entry.device}`;
    return {
      prefix,
      all() {
        const entries = [...memory.values()];
        try {
          for (let i = 0; i < localStorage.length; i++) {
            const name = localStorage.key(i);
            if (name.startsWith(prefix) && !memory.has(name)) {
              entries.push(JSON.parse(localStorage.getItem(name)));
            }
          }
        } catch {
          // A browser that keeps nothing for us: what waits lives as long as the page.
        }
        return entries.sort((one, other) => one.question - other.question || one.seq - other.seq);
      },
      add(entry) {
        try {
          localStorage.setItem(key(entry), JSON.stringify(entry));
        } catch {
          memory.set(key(entry), entry);
        }
      },
      drop(entry) {
        memory.delete(key(entry));
        try {
          localStorage.removeItem(key(entry));
        } catch {
          // Nothing was kept there.
        }
      },
    };
  })();

  const tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel(waiting.prefix) : null;

  // ---- The server

  class Unreachable extends Error {}
  class SignedOut extends Error {}
  class NotMine extends Error {}
  class Broken extends Error {}

  async function call(method, path, body) {
    let response;
    try {
      response = await fetch(data.api + path, {
        method,
        headers: body === undefined ? {} : { "Content-Type": "application/json" },
        body: body === undefined ? undefined : JSON.stringify(body),
        keepalive: body !== undefined,
        signal: AbortSignal.timeout(10_000),
      });
      if (response.ok || response.status === 409) {
        const text = await response.text();
        return { refused: response.status === 409, ...(text ? JSON.parse(text) : {}) };
      }
    } catch (failure) {
      throw new Unreachable(failure.message);
    }
    if (response.status === 401) {
      throw new SignedOut();
    }
    if (response.status === 404 && response.headers.get("Content-Type")?.includes("json")) {
      throw new NotMine();
    }
    // A server that is just starting knows no address yet.
    if (response.status === 404 || response.status === 429 || response.status >= 500) {
      throw new Unreachable(String(response.status));
    }
    throw new Broken(String(response.status));
  }

  // ---- The clock: the server's, carried on by a counter that no change of this computer's clock can move.

  const clock = {
    server: Number(data.now),
    base: performance.now(),
    now() {
      return this.server + performance.now() - this.base;
    },
    set(now, asked) {
      const answered = performance.now();
      this.server = now + (answered - asked) / 2;
      this.base = answered;
    },
  };
  let deadline = data.deadline ? Number(data.deadline) : null;
  let told = Infinity;

  function tick() {
    if (deadline === null || over) {
      return;
    }
    const left = Math.max(0, Math.ceil((deadline - clock.now()) / 1000));
    const timer = document.getElementById("timer");
    timer.querySelector(".number").textContent = logic.clockText(left);
    timer.dataset.state = left <= 60 ? "last" : left <= 300 ? "soon" : "";
    for (const [seconds, name] of [[300, "fiveMinutes"], [60, "oneMinute"]]) {
      if (left <= seconds && left > 0 && told > seconds && told !== Infinity) {
        announce(say(name));
      }
    }
    told = left;
    if (left === 0 && ready) {
      timeUp();
    }
  }

  // ---- Time that is given while the attempt runs: the server is asked, the timer follows, and the person is told until they have seen it.

  const given = document.getElementById("given");

  const seen = (() => {
    const name = `stupeni/time/${data.person}/${data.attempt}`;
    let newest = 0;
    return {
      upTo() {
        try {
          return Math.max(newest, Number(localStorage.getItem(name)));
        } catch {
          return newest;
        }
      },
      mark(id) {
        newest = id;
        try {
          localStorage.setItem(name, String(id));
        } catch {
          // A browser that keeps nothing for us tells it again after a reload.
        }
      },
    };
  })();

  async function askTime() {
    if (!exam || over) {
      return;
    }
    const asked = performance.now();
    let time;
    try {
      time = await call("GET", "/time");
    } catch {
      return;
    }
    clock.set(time.now, asked);
    follow(time);
    if (time.state !== "IN_PROGRESS") {
      reach();
    }
  }

  function follow(time) {
    if (time.deadline !== deadline) {
      deadline = time.deadline;
      told = Infinity;
      tick();
    }
    document.querySelector("[data-part=until]").textContent = say("until", time.until);
    const news = time.given.filter((each) => each.id > seen.upTo());
    const minutes = news.reduce((sum, each) => sum + each.minutes, 0);
    const whys = news.map((each) => each.why).filter((why) => why);
    const text = minutes > 0 ? [...whys, say("given", minutes, time.until)].join(" ") : "";
    const place = document.getElementById("given-text");
    if (place.textContent !== text) {
      place.textContent = text;
    }
    given.hidden = text === "";
    given.dataset.newest = news.at(-1)?.id ?? "";
  }

  function givenSeen() {
    seen.mark(Number(given.dataset.newest));
    given.hidden = true;
    document.querySelector(".question:not([hidden])")?.focus({ preventScroll: true });
  }

  // ---- A report of trouble waits in this browser's storage like an answer, until the server has it.

  const reports = (() => {
    const prefix = `stupeni/incidents/${data.person}/${data.attempt}/`;
    const memory = new Map();
    return {
      all() {
        const found = [...memory.values()];
        try {
          for (let i = 0; i < localStorage.length; i++) {
            const name = localStorage.key(i);
            if (name.startsWith(prefix) && !memory.has(name)) {
              found.push(JSON.parse(localStorage.getItem(name)));
            }
          }
        } catch {
          // A browser that keeps nothing for us: the report waits as long as the page.
        }
        return found;
      },
      add(report) {
        try {
          localStorage.setItem(prefix + report.report, JSON.stringify(report));
        } catch {
          memory.set(prefix + report.report, report);
        }
      },
      drop(report) {
        memory.delete(prefix + report.report);
        try {
          localStorage.removeItem(prefix + report.report);
        } catch {
          // Nothing was kept there.
        }
      },
    };
  })();

  const incidentDialog = document.getElementById("incident-dialog");

  async function sendIncident() {
    const words = document.getElementById("incident-words");
    reports.add({ report: device + Math.random().toString(36).slice(2, 8), words: words.value, clock: Date.now() });
    words.value = "";
    incidentDialog.close();
    tellIncident(say("incidentWaits"));
    try {
      await sendReports();
    } catch (failure) {
      failed(failure);
    }
  }

  function tellIncident(text) {
    const place = document.getElementById("incident-told");
    if (place) {
      place.textContent = text;
    }
  }

  async function sendReports() {
    for (const report of reports.all()) {
      const answer = await call("POST", "/incidents", report);
      reports.drop(report);
      tellIncident(answer.text);
      await askTime();
    }
  }

  // ---- Sending

  let sending = null;
  let failures = 0;
  let retry = null;
  let outageSince = null;
  let lookAgain = false;

  /** Sends all that waits, what is answered meanwhile too; whoever calls during that waits for the same end. */
  function send() {
    if (!ready) {
      return Promise.resolve();
    }
    sending ??= sendAll().finally(() => {
      sending = null;
      if (lookAgain && !over) {
        lookAgain = false;
        reach();
      }
    });
    return sending;
  }

  async function sendAll() {
    clearTimeout(retry);
    try {
      let batch = logic.nextBatch(waiting.all(), undecided);
      while (batch.length > 0 || (flagsDirty && !over)) {
        if (batch.length > 0) {
          const asked = performance.now();
          const answer = await call("POST", "/responses/batch", { responses: batch });
          clock.set(answer.now, asked);
          batch.forEach((entry, i) => settle(entry, answer.receipts[i]));
        } else {
          const sent = [...flags];
          await call("PUT", "/flags", { questions: sent });
          flagsDirty = sent.length !== flags.size || sent.some((question) => !flags.has(question));
        }
        batch = logic.nextBatch(waiting.all(), undecided);
      }
      await sendReports();
      failures = 0;
      outage(null);
    } catch (failure) {
      failed(failure);
    }
    show();
  }

  function failed(failure) {
    if (failure instanceof SignedOut || failure instanceof NotMine) {
      askToSignIn(failure instanceof NotMine);
    } else if (failure instanceof Unreachable) {
      failures++;
      outage("offline");
      clearTimeout(retry);
      retry = setTimeout(reach, logic.pause(failures, Math.random()));
    } else {
      outage("broken");
      console.error(failure);
    }
  }

  /** Tries the connection: asks for the state, which also sets the clock and tells what other devices did, then sends what waits. */
  async function reach() {
    try {
      await load();
      failures = 0;
      outage(null);
    } catch (failure) {
      failed(failure);
      return;
    }
    await send();
    await askTime();
  }

  function settle(entry, receipt) {
    if (receipt.status === "CONFLICT" && !over) {
      saved = logic.merged(saved, receipt.counting);
      decide(entry.question);
      return;
    }
    waiting.drop(entry);
    if (receipt.counting) {
      saved = logic.merged(saved, receipt.counting);
    }
    tellRefusal(entry.question, receipt.message);
    if (receipt.status === "LATE") {
      lateAnswers++;
      lookAgain = true;
    } else if (receipt.status === "UNREADABLE") {
      outage("broken");
    }
    tabs?.postMessage({ saved: saved[entry.question] });
    fill(entry.question);
  }

  /** In a conversation of an exam another way was saved first: that is shown, and why. */
  function tellRefusal(question, text) {
    const place = byNumber.get(question).querySelector("[data-part=refused]");
    if (place) {
      place.textContent = text ?? "";
      place.hidden = !text;
    }
  }

  // ---- Answering

  /** What is being typed is saved every few seconds and when the field is left; until then it is newer than anything that comes from elsewhere. */
  const drafts = new Map();
  const DRAFT_MILLIS = 3000;

  function typing(section) {
    const question = Number(section.dataset.question);
    if (!drafts.has(question)) {
      drafts.set(question, setTimeout(() => answered(section), DRAFT_MILLIS));
    }
  }

  function keepDrafts() {
    [...drafts.keys()].forEach((question) => answered(byNumber.get(question)));
  }

  function fill(question) {
    if (!drafts.has(question)) {
      tasks.fill(byNumber.get(question), logic.shown(saved, waiting.all(), question));
    }
  }

  function answered(section) {
    const question = Number(section.dataset.question);
    clearTimeout(drafts.get(question));
    drafts.delete(question);
    tasks.readable(section, false);
    const response = tasks.read(section);
    const entries = waiting.all();
    if (logic.same(response, logic.shown(saved, entries, question))) {
      return;
    }
    waiting.add({ question, seq: logic.nextSeq(saved, entries, question), response, device, clock: Date.now() });
    logic.outgrown(entries, question, device).forEach((entry) => waiting.drop(entry));
    show();
    send();
  }

  // ---- Two devices answered differently: the person chooses, and the choice is a new answer.

  const conflict = document.getElementById("conflict");

  function decide(question) {
    undecided.add(question);
    if (!conflict.open) {
      offerChoice();
    }
  }

  function offerChoice() {
    const [question] = undecided;
    if (question === undefined) {
      conflict.close();
      send();
      return;
    }
    const section = byNumber.get(question);
    if (drafts.has(question)) {
      answered(section);
    }
    const mine = logic.shown(saved, waiting.all(), question);
    if (logic.same(mine, saved[question].response)) {
      choose(question, null);
      return;
    }
    conflict.querySelector("[data-part=title]").textContent = say("conflictTitle", question);
    conflict.querySelector("[data-part=theirs-at]").textContent = say("conflictTheirs", saved[question].savedAtText);
    conflict.querySelector("[data-part=theirs]").textContent = inWords(section, saved[question].response);
    conflict.querySelector("[data-part=mine]").textContent = inWords(section, mine);
    conflict.dataset.question = question;
    conflict.querySelector("[data-deed=both]").hidden = bothTexts(question) === null;
    if (!conflict.open) {
      conflict.showModal();
    }
  }

  function choose(question, response) {
    const entries = waiting.all().filter((entry) => entry.question === question);
    if (response) {
      const seq = logic.nextSeq(saved, entries, question);
      waiting.add({ question, seq, response, device, clock: Date.now() });
    }
    entries.forEach((entry) => waiting.drop(entry));
    undecided.delete(question);
    fill(question);
    offerChoice();
  }

  function inWords(section, response) {
    return tasks.inWords(section, response) || say("nothing");
  }

  /** Of two open answers neither has to go: one under the other, if there is room; null where that makes no sense. */
  function bothTexts(question) {
    const theirs = saved[question].response.typed?.text;
    const mine = logic.shown(saved, waiting.all(), question).typed?.text;
    const field = byNumber.get(question).querySelector("textarea");
    const both = `${theirs}\n\n${mine}`;
    return field && theirs && mine && both.length <= field.maxLength ? { chosen: [], matched: {}, order: [], typed: { text: both } } : null;
  }

  conflict.addEventListener("cancel", (event) => event.preventDefault());
  conflict.querySelector("[data-deed=theirs]").addEventListener("click", () => choose(Number(conflict.dataset.question), null));
  conflict.querySelector("[data-deed=both]").addEventListener("click", () => {
    const question = Number(conflict.dataset.question);
    choose(question, bothTexts(question));
  });
  conflict.querySelector("[data-deed=mine]").addEventListener("click", () => {
    const question = Number(conflict.dataset.question);
    choose(question, logic.shown(saved, waiting.all(), question));
  });

  // ---- What the page shows

  const bar = document.getElementById("receipt");
  const banner = document.getElementById("outage");
  let lateAnswers = 0;

  function announce(text) {
    document.getElementById("announcement").textContent = text;
  }

  function iconed(element, icon, text) {
    const part = element.querySelector("[data-part=text]");
    if (part.textContent !== text) {
      part.textContent = text;
    }
    const use = element.querySelector("use");
    use.setAttribute("href", use.getAttribute("href").replace(/#.*/, `#i-${icon}`));
  }

  function stateOf(question, entries) {
    if (entries.some((entry) => entry.question === question)) {
      return "waiting";
    }
    if (!saved[question] || logic.isEmpty(saved[question].response)) {
      return "";
    }
    return tasks.partly(byNumber.get(question), saved[question].response) ? "partly" : "answered";
  }

  /** How much of a question is answered, in words: "2 of 3"; nothing where all of it is or nothing. */
  function partlyInWords(question, entries) {
    const partly = tasks.partly(byNumber.get(question), logic.shown(saved, entries, question));
    if (partly === null) {
      return null;
    }
    if (partly.unreadable) {
      return say("partlyUnreadable");
    }
    return partly.all === null ? say("partlyTalk") : say(partly.words ? "partlyWords" : "partlyGaps", partly.done, partly.all);
  }

  function show() {
    const entries = waiting.all();
    const count = logic.questionsIn(entries);
    const states = new Map([...byNumber.keys()].map((question) => [question, stateOf(question, entries)]));
    const done = [...byNumber.keys()].filter((question) => !logic.isEmpty(logic.shown(saved, entries, question)));
    for (const link of player.querySelectorAll("[data-jump]")) {
      const question = Number(link.dataset.jump);
      const state = states.get(question);
      const words = [say("jump", question), say(state || "unanswered")];
      const partly = partlyInWords(question, entries);
      if (partly) {
        words.push(partly);
      }
      link.dataset.state = state;
      link.toggleAttribute("data-flag", flags.has(question));
      if (flags.has(question)) {
        words.push(say("flagged"));
      }
      if (question === current) {
        link.setAttribute("aria-current", "step");
      } else {
        link.removeAttribute("aria-current");
      }
      link.setAttribute("aria-label", words.join(", "));
    }
    for (const [question, section] of byNumber) {
      const flag = section.querySelector("[data-deed=flag]");
      if (flag) {
        flag.setAttribute("aria-pressed", String(flags.has(question)));
        flag.querySelector("[data-part=text]").textContent = say(flags.has(question) ? "flagOn" : "flagOff");
      }
    }
    for (const part of document.querySelectorAll("[data-part=answered]")) {
      part.textContent = say("answeredOf", done.length, byNumber.size);
    }
    const progress = document.getElementById("progress");
    progress.value = done.length;
    progress.setAttribute("aria-label", say("answeredOf", done.length, byNumber.size));
    showReceipt(count);
    showBanner(count);
    showSummary(done, count, entries);
    document.getElementById("time-up-waiting").textContent =
      count > 0 ? say("timeUpWaiting", count) : lateAnswers > 0 ? say("timeUpLate", lateAnswers) : say("timeUpSaved");
  }

  function showReceipt(count) {
    const last = saved[current];
    bar.hidden = count === 0 && !last;
    bar.dataset.state = count === 0 ? "" : outageSince ? "waiting" : "sending";
    if (count > 0) {
      iconed(bar, outageSince ? "offline" : "dots", say(outageSince ? "waitingFor" : "sending", count));
    } else if (last) {
      iconed(bar, "check", say("saved", last.savedAtText));
    }
  }

  function outage(kind) {
    if (kind === null) {
      if (outageSince && !banner.hidden) {
        announce(say("back"));
      }
      outageSince = null;
      banner.hidden = true;
      banner.querySelector("[data-part=tried]").textContent = "";
      if (waiting.all().length === 0 && handInNote.dataset.reason === "connection") {
        handInNote.hidden = true;
      }
      return;
    }
    outageSince ??= timeText();
    banner.dataset.kind = kind;
    show();
    banner.hidden = false;
  }

  function timeText() {
    return new Intl.DateTimeFormat("ru", { timeStyle: "medium", timeZone: data.zone }).format(clock.now());
  }

  /** The person asks for the connection: whatever comes of it is said where it was asked. */
  async function tryConnection() {
    const place = banner.querySelector("[data-part=tried]");
    place.textContent = say("trying");
    await reach();
    place.textContent = outageSince ? say("triedInVain", timeText()) : "";
  }

  function showBanner(count) {
    if (!outageSince) {
      return;
    }
    const kind = banner.dataset.kind;
    banner.querySelector("[data-part=what]").textContent = say(`${kind}What`, outageSince);
    banner.querySelector("[data-part=kept]").textContent = over ? "" : count > 0 ? say(`${kind}Kept`, count) : say(`${kind}None`);
    for (const button of banner.querySelectorAll("[data-for]")) {
      button.hidden = button.dataset.for !== kind;
    }
  }

  function showSummary(done, count, entries) {
    const all = [...byNumber.keys()];
    const open = all.filter((question) => !done.includes(question));
    document.getElementById("summary-title").textContent = open.length > 0 ? say("handInOpen", open.length) : say("allAnswered");
    if (!exam) {
      document.querySelector("[data-deed=ask-hand-in]").hidden = open.length > 0;
      const on = document.getElementById("summary-on");
      on.hidden = open.length === 0;
      on.href = `#q${open[0] ?? 1}`;
      document.getElementById("summary-left").hidden = open.length === 0;
      document.getElementById("summary-done").hidden = open.length > 0;
    }
    links("unanswered", open);
    links("partly", all.filter((question) => partlyInWords(question, entries)), (question) => partlyInWords(question, entries));
    links("flagged", all.filter((question) => flags.has(question)));
    document.getElementById("summary-waiting").hidden = count === 0;
    document.getElementById("summary-waiting-count").textContent = say("summaryWaiting", count || 1);
    const question = document.querySelector("#hand-in-dialog [data-part=unanswered]");
    question.textContent = open.length > 0 ? say("handInOpen", open.length) : "";
    const unsent = document.querySelector("#hand-in-dialog [data-part=unsent]");
    unsent.hidden = count === 0;
    unsent.textContent = count > 0 ? say("handInUnsent", count) : "";
  }

  function links(name, numbers, more) {
    const list = document.getElementById(`summary-${name}`);
    list.hidden = numbers.length === 0;
    list.querySelector("ul").replaceChildren(
      ...numbers.map((question) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = `#q${question}`;
        link.className = "button button-small";
        link.textContent = more ? `${question}: ${more(question)}` : question;
        link.setAttribute("aria-label", say("jump", question) + (more ? `, ${more(question)}` : ""));
        item.append(link);
        return item;
      }),
    );
  }

  /** Shows the question of the address, or the summary. */
  function turn(focus) {
    if (over) {
      return;
    }
    keepDrafts();
    const number = Number(location.hash.replace("#q", ""));
    current = byNumber.has(number) ? number : location.hash === "#summary" ? null : firstOpen();
    for (const [question, section] of byNumber) {
      section.hidden = question !== current;
    }
    summary.hidden = current !== null;
    show();
    if (focus) {
      const section = current === null ? summary : byNumber.get(current);
      resumed.hidden = true;
      scrollTo({ top: 0 });
      section.focus({ preventScroll: true });
      document.querySelector(".navigator").open = false;
    }
  }

  function firstOpen() {
    const entries = waiting.all();
    const open = [...byNumber.keys()].find((question) => logic.isEmpty(logic.shown(saved, entries, question)));
    return open ?? 1;
  }

  // ---- Coming back: what the server has, and what other devices did meanwhile.

  async function load() {
    const asked = performance.now();
    const state = await call("GET", "/state");
    if (String(state.person) !== data.person) {
      throw new NotMine();
    }
    clock.set(state.now, asked);
    deadline = state.deadline ?? null;
    state.answers.forEach((answer) => {
      saved = logic.merged(saved, answer);
    });
    if (!flagsDirty) {
      flags = new Set(state.flags);
    }
    byNumber.forEach((_, question) => fill(question));
    state.checked.forEach(showFeedback);
    if (state.state !== "IN_PROGRESS") {
      ready = true;
      closePaper();
      await send();
      if (waiting.all().length === 0) {
        leave(data.result);
      }
    }
  }

  const resumed = document.getElementById("resumed");

  /** Says once, above the question, what was found saved, how many answers had waited here and are sent now, and how much time there is. */
  function tellResumed(waited) {
    const kept = logic.kept(saved);
    if (kept === null || over) {
      return;
    }
    const left = new Set(waiting.all().map((entry) => entry.question));
    const sent = waited.filter((question) => !left.has(question)).length;
    const day = dayText(Date.parse(kept.last.savedAt));
    const words = [
      say(day === dayText(clock.now()) ? "resumed" : "resumedOnDay", kept.done, byNumber.size, kept.last.savedAtText, day),
      sent > 0 ? say("resumedSent", sent) : "",
      timeLeft(),
    ];
    resumed.querySelector("[data-part=text]").textContent = words.filter(Boolean).join(" ");
    resumed.hidden = false;
    announce(resumed.textContent.trim());
  }

  function timeLeft() {
    if (deadline === null) {
      return "";
    }
    const minutes = Math.floor((deadline - clock.now()) / 60_000);
    return minutes > 0 ? say("minutesLeft", minutes) : say("lastMinute");
  }

  function dayText(millis) {
    return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { day: "numeric", month: "long", timeZone: data.zone }).format(millis);
  }

  function leave(address) {
    over = true;
    removeEventListener("beforeunload", warn);
    location.assign(address);
  }

  // ---- Practice: a hint that was opened stays open in this tab; nobody else is told who looked.

  const opened = (() => {
    const name = `stupeni/hints/${data.person}/${data.attempt}`;
    let numbers = new Set();
    try {
      numbers = new Set(JSON.parse(sessionStorage.getItem(name)));
    } catch {
      // A browser that keeps nothing for us: after a reload hints are closed.
    }
    return {
      has: (question) => numbers.has(question),
      turn(question, open) {
        numbers[open ? "add" : "delete"](question);
        try {
          sessionStorage.setItem(name, JSON.stringify([...numbers]));
        } catch {
          // It stays open as long as the page.
        }
      },
    };
  })();

  function openHints() {
    for (const [question, section] of byNumber) {
      const hint = section.querySelector(".hint");
      if (hint) {
        hint.open = opened.has(question);
        hint.addEventListener("toggle", () => hinted(question, hint));
      }
    }
  }

  function hinted(question, hint) {
    if (hint.open !== opened.has(question)) {
      opened.turn(question, hint.open);
      announce(hint.open ? hint.querySelector("[data-part=hint]").textContent.trim() : "");
      hint.scrollIntoView({ block: "nearest" });
    }
  }

  // ---- Practice: feedback after each question

  async function check(section) {
    const question = Number(section.dataset.question);
    section.querySelector("[data-part=check-note]").hidden = true;
    keepDrafts();
    if (logic.isEmpty(logic.shown(saved, waiting.all(), question))) {
      announceBeside(section, say("answerFirst"));
      return;
    }
    if (section.querySelector("[data-part=unreadable]")?.textContent) {
      announceBeside(section, say("numberFirst"));
      return;
    }
    const missing = missingInWords(section, logic.shown(saved, waiting.all(), question));
    if (missing) {
      announceBeside(section, missing);
      return;
    }
    await send();
    if (waiting.all().some((entry) => entry.question === question)) {
      announceBeside(section, say("checkLater"));
      return;
    }
    try {
      const feedback = await call("POST", "/checks", { question });
      if (feedback.refused) {
        announceBeside(section, feedback.message);
      } else {
        showFeedback(feedback);
        section.querySelector("[data-part=feedback]").focus();
      }
    } catch (failure) {
      failed(failure);
      announceBeside(section, say("checkLater"));
    }
  }

  const unfinished = new Map();

  /** What is missing in an answer, told once before it is checked; null where nothing is, or where this very answer was told of before. */
  function missingInWords(section, response) {
    const partly = tasks.partly(section, response);
    const told = unfinished.get(section);
    if (partly === null || (told && logic.same(told, response))) {
      return null;
    }
    unfinished.set(section, response);
    if (partly.all === null) {
      return say("unfinishedTalk");
    }
    if (partly.words) {
      return say("unfinishedWords", partly.done, partly.all);
    }
    return partly.open ? say("unfinishedParts", partly.open.length, partly.all, partly.open.join(", ")) : say("unfinishedUnit");
  }

  function announceBeside(section, text) {
    const place = section.querySelector("[data-part=check-note]");
    place.textContent = text;
    place.hidden = false;
    place.scrollIntoView({ block: "center" });
  }

  function showFeedback(feedback) {
    const section = byNumber.get(feedback.question);
    if (checked.has(feedback.question)) {
      return;
    }
    checked.add(feedback.question);
    section.querySelector("fieldset").disabled = true;
    section.querySelector("[data-deed=check]").hidden = true;
    section.querySelector("[data-part=check-note]").hidden = true;
    section.querySelector("[data-deed=next]").classList.add("button-primary");
    for (const told of feedback.options) {
      const label = section.querySelector(`input[value="${told.id}"]`).closest("label");
      const verdict = told.right ? (told.chosen ? "right" : "missed") : told.chosen ? "wrong" : "";
      label.dataset.verdict = verdict;
      const only = verdict === "missed" && label.querySelector("input[type=radio]");
      beside(label.querySelector("[data-part=told]"), verdict ? say(only ? "rightOne" : verdict) : "", told.html);
    }
    for (const told of feedback.pairs) {
      const row = section.querySelector(`select[data-left="${told.id}"]`).closest("[data-part=pair]");
      beside(row.querySelector("[data-part=told]"), told.right ? say("right") : say("belongs"), (told.answer ? `<p>${told.answer}</p>` : "") + (told.html ?? ""));
    }
    const place = section.querySelector("[data-part=feedback]");
    place.dataset.kind = feedback.state === "met" ? "success" : feedback.state === "missing" ? "warning" : "info";
    const rows = place.querySelector("[data-part=rows]");
    rows.replaceChildren(...feedback.rows.map(compared));
    rows.hidden = feedback.rows.length === 0;
    place.querySelector("strong").textContent = feedback.title;
    place.querySelector("[data-part=html]").innerHTML = feedback.html ?? "";
    const lesson = place.querySelector("a");
    lesson.hidden = !feedback.lesson;
    if (feedback.lesson) {
      lesson.href = feedback.lesson;
      lesson.textContent = say("lesson", feedback.lessonTitle);
    }
    place.hidden = false;
  }

  /** A part of the answer beside what is right; all of it the server has made safe. */
  function compared(row) {
    const item = document.createElement("li");
    if (row.label) {
      const label = document.createElement("div");
      label.className = "told-label";
      label.innerHTML = row.label;
      item.append(label);
    }
    const list = document.createElement("dl");
    list.className = "answer";
    const line = (name, html, kind) => {
      const term = document.createElement("dt");
      term.textContent = name;
      const value = document.createElement("dd");
      value.className = kind;
      value.innerHTML = html;
      list.append(term, value);
    };
    line(say("givenPart"), row.given ?? say("nothing"), "as-typed");
    if (row.right && row.state !== "met") {
      line(say(row.state === "model" ? "modelPart" : "rightPart"), row.right, "");
    }
    item.append(list);
    if (row.state && row.label && row.state !== "waiting" && row.state !== "model") {
      const state = document.createElement("p");
      state.className = "told-state";
      state.dataset.state = row.state;
      state.textContent = say(row.state);
      item.prepend(state);
    }
    if (row.why) {
      const why = document.createElement("div");
      why.className = "option-told";
      why.innerHTML = row.why;
      item.append(why);
    }
    return item;
  }

  /** Puts a word and a reason, which the server has made safe, beside an option. */
  function beside(place, word, html) {
    place.hidden = !word && !html;
    place.innerHTML = html ?? "";
    if (word) {
      const strong = document.createElement("strong");
      strong.textContent = word;
      place.prepend(strong);
    }
  }

  // ---- Handing in

  const handInDialog = document.getElementById("hand-in-dialog");
  const handInNote = document.getElementById("hand-in-note");

  async function handIn() {
    handInDialog.close();
    handInNote.hidden = true;
    keepDrafts();
    await send();
    const count = logic.questionsIn(waiting.all());
    if (count > 0) {
      handInTrouble(say("handInWaiting", count), "connection");
      return;
    }
    try {
      const answer = await call("POST", "/hand-in", { last: logic.lastNumbers(saved) });
      if (answer.refused) {
        await load();
        handInTrouble(answer.message, "answers");
        show();
      } else {
        leave(data.result);
      }
    } catch (failure) {
      failed(failure);
      handInTrouble(say("handInUnreachable"), "connection");
    }
  }

  /** Says why it was not handed in; what only waits for the connection goes when the connection is back. */
  function handInTrouble(text, reason) {
    handInNote.dataset.reason = reason;
    handInNote.querySelector("[data-part=text]").textContent = text;
    handInNote.hidden = false;
    handInNote.focus();
  }

  function askToHandIn() {
    const entries = waiting.all();
    const open = [...byNumber.keys()].some((question) => logic.isEmpty(logic.shown(saved, entries, question)));
    if (open || (outageSince && entries.length > 0)) {
      handInDialog.showModal();
    } else {
      handIn();
    }
  }

  // ---- The end of the time: the same whatever comes first. Answers are closed, what waits is sent, the server closes the attempt.

  function timeUp() {
    closePaper();
    for (const section of questions) {
      section.hidden = true;
    }
    summary.hidden = true;
    document.querySelector(".navigator").hidden = true;
    const end = document.getElementById("time-up");
    end.hidden = false;
    end.focus();
    send().then(awaitClosing);
  }

  /** Nothing can be answered any more; what was, is kept to be sent. */
  function closePaper() {
    keepDrafts();
    over = true;
    for (const section of questions) {
      section.querySelector("fieldset").disabled = true;
    }
    for (const dialog of document.querySelectorAll("dialog[open]:not(#sign-in-again)")) {
      dialog.close();
    }
    undecided = new Set();
  }

  async function awaitClosing() {
    try {
      const state = await call("GET", "/state");
      if (state.state !== "IN_PROGRESS" && waiting.all().length === 0) {
        leave(data.result);
        return;
      }
      if (state.state === "IN_PROGRESS" && state.deadline > state.now) {
        leave(location.pathname + location.search);
        return;
      }
    } catch (failure) {
      failed(failure);
    }
    setTimeout(awaitClosing, 3000);
  }

  // ---- Signing in again without leaving the page

  const signIn = document.getElementById("sign-in-again");

  function askToSignIn(somebodyElse) {
    outage("signedOut");
    const note = signIn.querySelector("[data-part=refusal]");
    note.textContent = somebodyElse ? say("somebodyElse") : "";
    note.hidden = !somebodyElse;
    if (!signIn.open) {
      signIn.showModal();
    }
  }

  signIn.querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const form = event.target;
    const note = signIn.querySelector("[data-part=refusal]");
    try {
      const response = await fetch("/api/session/sign-in", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ name: form.elements.name.value, password: form.elements.password.value }),
      });
      form.elements.password.value = "";
      if (response.ok) {
        signIn.close();
        await reach();
        return;
      }
      note.textContent = response.status === 409 ? (await response.json()).message : say("signInTrouble");
    } catch {
      note.textContent = say("signInTrouble");
    }
    note.hidden = false;
  });

  // ---- Everything together

  function warn(event) {
    keepDrafts();
    if (waiting.all().length > 0) {
      event.preventDefault();
    }
  }

  function press(event) {
    const button = event.target.closest("[data-deed]");
    const section = event.target.closest("[data-question]");
    const number = section ? Number(section.dataset.question) : current;
    switch (button?.dataset.deed) {
      case "back":
        location.hash = number > 1 ? `#q${number - 1}` : `#q1`;
        break;
      case "next":
        location.hash = byNumber.has(number + 1) ? `#q${number + 1}` : "#summary";
        break;
      case "flag":
        flags = new Set(flags);
        if (!flags.delete(number)) {
          flags.add(number);
        }
        flagsDirty = true;
        show();
        send();
        break;
      case "check":
        check(section);
        break;
      case "ask-hand-in":
        askToHandIn();
        break;
      case "hand-in":
        handIn();
        break;
      case "reach":
        tryConnection();
        break;
      case "sign-in":
        askToSignIn(false);
        break;
      case "incident":
        incidentDialog.showModal();
        break;
      case "send-incident":
        sendIncident();
        break;
      case "given-seen":
        givenSeen();
        break;
      case "hide-time":
        hideTime(button);
        break;
    }
  }

  function hideTime(button) {
    const hidden = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(hidden));
    document.getElementById("timer").hidden = hidden;
    const use = button.querySelector("use");
    use.setAttribute("href", use.getAttribute("href").replace(/#.*/, hidden ? "#i-eye-off" : "#i-eye"));
  }

  async function start() {
    document.documentElement.dataset.player = "on";
    document.addEventListener("click", press);
    openHints();
    for (const section of questions) {
      section.addEventListener("change", () => answered(section));
      section.addEventListener("input", (event) => event.target.matches("input[data-field], textarea[data-field]") && typing(section));
    }
    addEventListener("hashchange", () => turn(true));
    addEventListener("beforeunload", warn);
    addEventListener("online", reach);
    addEventListener("storage", (event) => {
      if (event.key?.startsWith(waiting.prefix)) {
        fill(Number(event.key.slice(waiting.prefix.length).split("/")[0]));
        show();
      }
    });
    tabs?.addEventListener("message", (event) => {
      if (event.data.saved) {
        saved = logic.merged(saved, event.data.saved);
        fill(event.data.saved.question);
        show();
      }
    });
    addEventListener("pagehide", keepDrafts);
    document.addEventListener("visibilitychange", () => {
      keepDrafts();
      if (document.visibilityState === "visible" && ready && !over) {
        reach();
      }
    });
    setInterval(tick, 500);
    setInterval(() => (over ? null : reach()), 120_000);
    setInterval(askTime, 15_000);
    await begin();
  }

  /** Nothing can be answered before the player knows what is saved: the numbering depends on it. */
  async function begin() {
    turn(false);
    try {
      await load();
      ready = true;
      byNumber.forEach((section, question) => {
        section.querySelector("fieldset").disabled = over || checked.has(question);
      });
      turn(false);
      tick();
      const waited = [...byNumber.keys()].filter((question) => waiting.all().some((entry) => entry.question === question));
      const back = logic.kept(saved) !== null || waited.length > 0;
      await send();
      if (back) {
        tellResumed(waited);
      }
      await askTime();
    } catch (failure) {
      failed(failure);
      clearTimeout(retry);
      setTimeout(begin, logic.pause(Math.max(1, failures), Math.random()));
    }
  }

  start();
})();
