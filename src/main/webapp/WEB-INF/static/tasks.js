"use strict";

// What is done with a question of any type: how its fields become a response and a response its fields. The player saves what comes of it; in an author's
// preview nothing does. Whatever a person changes ends in a "change" event inside the question, what is still being typed in "input" events.

globalThis.stupeniTasks = (() => {
  const logic = globalThis.stupeniAnswers;
  const language = document.documentElement.lang;
  const all = (place, selector) => [...place.querySelectorAll(selector)];
  const text = (element) => element.textContent.trim().replace(/\s+/g, " ");

  // ---- Order: buttons and a place to choose; nothing is answered until something was moved or confirmed.

  const items = (order) => all(order, "[data-item]");

  function placed(order, touched) {
    order.toggleAttribute("data-touched", touched);
    order.querySelector("[data-part=untouched]").hidden = touched;
    order.querySelector("[data-part=touched]").hidden = !touched;
    items(order).forEach((item, i, whole) => {
      item.querySelector("[data-place]").value = String(i);
      item.querySelector("[data-move='-1']").setAttribute("aria-disabled", String(i === 0));
      item.querySelector("[data-move='1']").setAttribute("aria-disabled", String(i === whole.length - 1));
    });
  }

  function arrange(order, ids) {
    order.first ??= items(order).map((item) => item.dataset.item);
    const wanted = ids.length > 0 ? ids : order.first;
    const now = items(order).map((item) => item.dataset.item);
    if (JSON.stringify(wanted) !== JSON.stringify(now)) {
      const list = order.querySelector("ol");
      const byId = new Map(items(order).map((item) => [item.dataset.item, item]));
      wanted.forEach((id) => byId.has(id) && list.append(byId.get(id)));
    }
    placed(order, ids.length > 0);
  }

  function move(control, to) {
    const item = control.closest("[data-item]");
    const order = item.closest("[data-order]");
    order.first ??= items(order).map((each) => each.dataset.item);
    const others = items(order).filter((each) => each !== item);
    if (to < 0 || to > others.length) {
      return;
    }
    order.querySelector("ol").insertBefore(item, others[to] ?? null);
    placed(order, true);
    control.focus();
    order.querySelector("[data-part=told-move]").textContent = logic.written(order.dataset.moved, language, to + 1, others.length + 1);
    changed(order);
  }

  // ---- Conversation: the way that was chosen stays above, where it leads comes below.

  function walk(talk, replies) {
    const turns = all(talk, "[data-turn]");
    const list = talk.querySelector("ol");
    const way = [];
    let at = (talk.start ??= turns[0]);
    for (const turn of turns) {
      turn.hidden = true;
    }
    for (const id of replies) {
      const reply = all(at, "[data-reply]").find((each) => each.dataset.reply === id);
      if (!reply) {
        break;
      }
      way.push(id);
      here(list, at, reply);
      at = turns.find((turn) => turn.dataset.turn === reply.dataset.to);
    }
    here(list, at, null);
    talk.way = way;
    talk.ended = at.querySelector("[data-reply]") === null;
    const again = talk.querySelector("[data-part=again]");
    if (again) {
      again.hidden = way.length === 0;
    }
    return at;
  }

  function here(list, turn, reply) {
    list.append(turn);
    turn.hidden = false;
    const said = turn.querySelector("[data-part=said]");
    said.hidden = reply === null;
    said.querySelector("[data-part=reply]").textContent = reply === null ? "" : text(reply);
    const replies = turn.querySelector("[data-part=replies]");
    if (replies) {
      replies.hidden = reply !== null;
    }
  }

  function say(talk, replies) {
    walk(talk, replies).focus();
    changed(talk);
  }

  // ---- Typing

  function look(field) {
    if (field.matches("textarea")) {
      const words = field.closest(".field").querySelector("[data-part=words]");
      const count = logic.words(field.value);
      words.textContent = logic.written(words.dataset.text, language, count);
      words.toggleAttribute("data-over", count > Number(words.dataset.most) || (count > 0 && count < Number(words.dataset.fewest)));
      if (!CSS.supports("field-sizing", "content")) {
        field.style.height = "auto";
        field.style.height = `${field.scrollHeight + 2}px`;
      }
    }
  }

  /** Says that a number cannot be read, once it has been typed, and at once where no further typing can mend it; the sentence goes as soon as it can. */
  function readable(section, typing) {
    const place = section.querySelector("[data-part=unreadable]");
    if (!place) {
      return;
    }
    let any = false;
    for (const field of all(section, "[data-number]")) {
      const unit = field.dataset.number === "unit";
      const bad = field.dataset.number && field.value.trim() && !logic.readsAsNumber(field.value, unit);
      if (!bad) {
        field.removeAttribute("aria-invalid");
      } else if (!typing || logic.neverANumber(field.value, unit)) {
        field.setAttribute("aria-invalid", "true");
      }
      any ||= field.hasAttribute("aria-invalid");
    }
    const text = any ? place.dataset.text : "";
    if (place.textContent !== text) {
      place.textContent = text;
    }
  }

  // ---- Response and fields

  function read(section) {
    const order = section.querySelector("[data-order]");
    const talk = section.querySelector("[data-dialogue]");
    const matched = [
      ...all(section, "select[data-left]").filter((select) => select.value).map((select) => [select.dataset.left, select.value]),
      ...all(section, "input[data-rate]:checked").map((input) => [input.dataset.rate, input.value]),
    ];
    return {
      chosen: all(section, ".option input:checked").map((input) => input.value),
      matched: Object.fromEntries(matched),
      order: order?.hasAttribute("data-touched") ? items(order).map((item) => item.dataset.item) : (talk?.way ?? []),
      typed: Object.fromEntries(all(section, "[data-field]").filter((field) => field.value.trim()).map((field) => [field.dataset.field, field.value])),
    };
  }

  function fill(section, response) {
    for (const input of all(section, ".option input")) {
      input.checked = (response.chosen ?? []).includes(input.value);
    }
    for (const select of all(section, "select[data-left]")) {
      select.value = response.matched?.[select.dataset.left] ?? "";
    }
    for (const input of all(section, "input[data-rate]")) {
      input.checked = response.matched?.[input.dataset.rate] === input.value;
    }
    for (const field of all(section, "[data-field]")) {
      const typed = response.typed?.[field.dataset.field] ?? "";
      if (field.value !== typed && (typed || field.value.trim())) {
        field.value = typed;
      }
      look(field);
    }
    all(section, "[data-order]").forEach((order) => arrange(order, response.order ?? []));
    for (const talk of all(section, "[data-dialogue]")) {
      if (JSON.stringify(talk.way) !== JSON.stringify(response.order ?? [])) {
        walk(talk, response.order ?? []);
      }
    }
    readable(section, false);
  }

  /**
   * How much of a question is answered, where something is and not all: {done, all}; open are the places of the parts that are not, from 1; all is null in a
   * conversation, whose length nobody knows; unreadable is told where something stands for a number and is none.
   */
  function partly(section, response) {
    if (logic.isEmpty(response)) {
      return null;
    }
    const talk = section.querySelector("[data-dialogue]");
    if (talk) {
      return talk.ended ? null : { done: response.order.length, all: null };
    }
    const typedFor = (field) => response.typed?.[field.dataset.field] ?? "";
    const number = all(section, "[data-number]").filter((field) => field.dataset.number && typedFor(field).trim());
    if (number.some((field) => !logic.readsAsNumber(typedFor(field), field.dataset.number === "unit"))) {
      return { done: 0, all: 1, unreadable: true };
    }
    const fewest = Number(section.querySelector("[data-part=words]")?.dataset.fewest ?? 0);
    if (fewest > 0) {
      const written = logic.words(response.typed?.text ?? "");
      return written >= fewest ? null : { done: written, all: fewest, words: true };
    }
    if (section.querySelector("[data-field=unit]")) {
      const whole = response.typed?.number && (response.typed.unit || /\p{L}|%/u.test(response.typed.number));
      return whole ? null : { done: 1, all: 2 };
    }
    const parts = all(section, section.dataset.type === "judgement" ? "[role=radiogroup]" : "select[data-left], .gap[data-field]");
    const open = parts.map((part, i) => (isGiven(part, response) ? 0 : i + 1)).filter((place) => place > 0);
    return open.length > 0 ? { done: parts.length - open.length, all: parts.length, open } : null;
  }

  /** Whether a pair, a gap or a reaction has its part of the response. */
  function isGiven(part, response) {
    const rate = part.querySelector("[data-rate]")?.dataset.rate;
    return Boolean(part.dataset.field ? response.typed?.[part.dataset.field]?.trim() : response.matched?.[rate ?? part.dataset.left]);
  }

  /** A response as a person would say it. */
  function inWords(section, response, gap) {
    const named = (id) => text(document.getElementById(`${id}-text`));
    const chosen = all(section, ".option input")
      .filter((input) => (response.chosen ?? []).includes(input.value))
      .map((input) => text(input.closest("label").querySelector("[data-part=text]")));
    const matched = all(section, "select[data-left]")
      .filter((select) => response.matched?.[select.dataset.left])
      .map((select) => {
        const right = [...select.options].find((option) => option.value === response.matched[select.dataset.left]);
        const label = select.getAttribute("aria-label") ?? text(section.querySelector(`label[for="${select.id}"]`));
        return `${label}: ${text(right)}`;
      });
    const rated = all(section, "[role=radiogroup] input[value='1']")
      .filter((input) => response.matched?.[input.dataset.rate])
      .map((input) => `${named(input.dataset.rate)}: ${response.matched[input.dataset.rate]}`);
    const typed = all(section, "[data-field]")
      .filter((field) => response.typed?.[field.dataset.field])
      .map((field) => (field.matches(".gap") ? `${field.getAttribute("aria-label")}: ` : "") + response.typed[field.dataset.field]);
    const order = (response.order ?? []).map((id) => {
      const reply = section.querySelector(`[data-reply="${id}"]`);
      return reply ? text(reply) : named(id);
    });
    return [...chosen, ...matched, ...rated, ...typed, order.join(" → ")].filter(Boolean).join("; ");
  }

  function changed(place) {
    place.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // ---- Everything together. The place of an item is taken before anybody reads the change.

  document.addEventListener("click", (event) => {
    const control = event.target.closest("[data-move], [data-confirm], [data-reply], [data-again]");
    if (!control || control.matches(":disabled")) {
      return;
    }
    if (control.dataset.move) {
      const item = control.closest("[data-item]");
      move(control, items(item.closest("[data-order]")).indexOf(item) + Number(control.dataset.move));
    } else if (control.dataset.confirm) {
      const order = control.closest("[data-order]");
      placed(order, true);
      order.querySelector("[data-move='1']").focus();
      changed(order);
    } else {
      const talk = control.closest("[data-dialogue]");
      say(talk, control.dataset.reply ? [...talk.way, control.dataset.reply] : []);
    }
  });
  document.addEventListener(
    "change",
    (event) => {
      if (event.target.matches?.("[data-place]")) {
        event.stopPropagation();
        move(event.target, Number(event.target.value));
      } else if (event.target.matches?.("[data-number]")) {
        readable(event.target.closest("[data-question]"), false);
      }
    },
    true,
  );
  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-field]")) {
      look(event.target);
      readable(event.target.closest("[data-question]"), true);
    }
  });
  all(document, "[data-question]").forEach((section) => fill(section, { chosen: [], matched: {}, order: [], typed: {} }));

  return { read, fill, partly, inWords, readable };
})();
