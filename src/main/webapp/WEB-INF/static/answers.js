"use strict";

// What the player reckons with, apart from page, storage and network: every function is pure, so that it can be tried alone.
//
// An entry is an answer on its way: {question, seq, response, device, clock}. Saved is what the server counts, by question: {seq, savedAtText, response}.
// Numbers go up by one for every answer to a question, over all tabs of a browser, since they share what waits.

globalThis.stupeniAnswers = {
  /** The number of the next answer to a question. */
  nextSeq(saved, waiting, question) {
    const numbers = waiting.filter((entry) => entry.question === question).map((entry) => entry.seq);
    return Math.max(saved[question]?.seq ?? 0, ...numbers, 0) + 1;
  },

  /** Bytes that go out at once: a browser lets a page that is being left send at most 64 KiB, and three long answers in Cyrillic are more. */
  mostBytes: 48 * 1024,

  /**
   * What goes out next: of every question the oldest entry, so that a conflict is told before later answers hide it; only as many as may go at once, and one in
   * any case.
   */
  nextBatch(waiting, undecided) {
    const first = new Map();
    for (const entry of waiting) {
      const other = first.get(entry.question);
      if (!undecided.has(entry.question) && (!other || entry.seq < other.seq)) {
        first.set(entry.question, entry);
      }
    }
    const oldest = [...first.values()].sort((one, other) => one.question - other.question);
    let bytes = 0;
    return oldest.filter((entry, i) => {
      bytes += new TextEncoder().encode(JSON.stringify(entry)).length + 1;
      return i === 0 || bytes <= this.mostBytes;
    });
  },

  /** What a question shows: the newest answer given here, else what is saved. */
  shown(saved, waiting, question) {
    const own = waiting.filter((entry) => entry.question === question);
    if (own.length === 0) {
      return saved[question]?.response ?? { chosen: [], matched: {}, order: [], typed: {} };
    }
    return own.reduce((newest, entry) => (entry.seq > newest.seq ? entry : newest)).response;
  },

  /** How many questions these answers belong to: of one question several may be on their way. */
  questionsIn(waiting) {
    return new Set(waiting.map((entry) => entry.question)).size;
  },

  /** Saved with what the server counts for a question, unless something newer is known already. */
  merged(saved, counting) {
    const known = saved[counting.question];
    return known && known.seq > counting.seq ? saved : { ...saved, [counting.question]: counting };
  },

  /** What whoever comes back finds saved: how many questions have an answer, and the newest of these answers; null where there is none. */
  kept(saved) {
    const answers = Object.values(saved).filter((answer) => !this.isEmpty(answer.response));
    const newer = (one, other) => (Date.parse(other.savedAt) > Date.parse(one.savedAt) ? other : one);
    return answers.length === 0 ? null : { done: answers.length, last: answers.reduce(newer) };
  },

  /** The last number of every question, for handing in. */
  lastNumbers(saved) {
    return Object.fromEntries(Object.entries(saved).map(([question, answer]) => [question, answer.seq]));
  },

  same(one, other) {
    const pairs = (map) => JSON.stringify(Object.entries(map ?? {}).sort());
    const chosen = (response) => JSON.stringify([...(response.chosen ?? [])].sort());
    const order = (response) => JSON.stringify(response.order ?? []);
    return pairs(one.matched) === pairs(other.matched) && pairs(one.typed) === pairs(other.typed) && chosen(one) === chosen(other) && order(one) === order(other);
  },

  isEmpty(response) {
    const { chosen = [], matched = {}, order = [], typed = {} } = response;
    return chosen.length === 0 && Object.keys(matched).length === 0 && order.length === 0 && Object.keys(typed).length === 0;
  },

  /**
   * What need not be sent any more once more has been typed: all of this tab but the oldest, which may be on its way already. So a long text typed
   * without a connection does not fill the storage with its beginnings.
   */
  outgrown(waiting, question, device) {
    const own = waiting.filter((entry) => entry.question === question).sort((one, other) => one.seq - other.seq);
    return own.slice(1).filter((entry) => entry.device === device && Object.keys(entry.response.typed ?? {}).length > 0);
  },

  /** Whether the server will read it as a number; it keeps it either way. */
  readsAsNumber(typed, unitAllowed) {
    const text = typed.normalize("NFKC").replace(/[\p{Pd}\u2212]/gu, "-").replace(/[\s\p{Zs}]+/gu, " ").trim();
    const form = /^[-+]? ?([0-9]{1,30}|[0-9]{1,3}(?: [0-9]{3}){1,10})?(?:[.,]([0-9]{1,30}))? ?([^0-9.,+ -][^0-9]*)?$/u.exec(text);
    return text.length <= 100 && form !== null && (form[1] !== undefined || form[2] !== undefined) && (unitAllowed || form[3] === undefined);
  },

  /** Whether no further typing can make a number of it: a letter stands where only digits can. */
  neverANumber(typed, unitAllowed) {
    return unitAllowed ? /^[^0-9]*\p{L}/u.test(typed) : /\p{L}/u.test(typed);
  },

  /** How many words a text has, as the server counts them. */
  words(text) {
    return (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []).length;
  },

  /** Milliseconds to wait after so many failures: 1, 2, 4 … 30 seconds, and up to a quarter more, so that not everybody comes back at once. */
  pause(failures, chance) {
    return Math.min(30_000, 1000 * 2 ** Math.min(failures - 1, 10)) * (1 + chance / 4);
  },

  /** "27:48", "1:05:00". */
  clockText(seconds) {
    const two = (number) => String(number).padStart(2, "0");
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    return (hours > 0 ? `${hours}:` : "") + `${two(minutes)}:${two(seconds % 60)}`;
  },

  /** A text with its places {0}, {1} filled; of forms separated by | the one that goes with the first number. */
  written(pattern, language, ...values) {
    const forms = pattern.split("|");
    const order = language === "en" ? ["one", "other"] : ["one", "few", "many"];
    const form = forms.length === 1 ? 0 : order.indexOf(new Intl.PluralRules(language).select(values[0]));
    return forms[form < 0 ? forms.length - 1 : form].replace(/\{(\d)\}/g, (_, place) => values[place]);
  },
};
