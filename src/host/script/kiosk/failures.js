// @ts-check
// Failures are counted, by what failed and nothing else; after one that has cost the guide, the page begins anew.

/** Milliseconds in which a visitor sees the text, until all is fresh. */
const SOON = 4000;
/** Failures so close together are a row of them, milliseconds. */
const ROW = 120_000;
/** After so many in a row it waits longer: what fails at once would only flicker. */
const PATIENT = 3;
const LONG = 300_000;

/** Told about failures since the browser was started. They outlive the page, which a failure takes away.
 *  @typedef {{errors: Record<string, number>, row: number, last: number}} Told */
/** @type {Told} */
let told = { errors: {}, row: 0, last: 0 };
try {
  told = { ...told, ...JSON.parse(sessionStorage.getItem(`${TAG}-kiosk`) || "{}") };
} catch {
  // No storage here: they are told until the page goes.
}

const keep = () => {
  try {
    sessionStorage.setItem(`${TAG}-kiosk`, JSON.stringify(told));
  } catch {}
};

const count = (/** @type {string} */ code) => {
  told.errors[code] = (told.errors[code] || 0) + 1;
  keep();
};

/** How long the text stands. */
const pause = () => {
  const now = Date.now();
  // A clock that was set back makes no row.
  told.row = Math.abs(now - told.last) < ROW ? told.row + 1 : 1;
  told.last = now;
  keep();
  return told.row > PATIENT ? LONG : SOON;
};

/** Whether there is a page to begin with, from the server or from the worker, which knows no query. */
const there = async () => {
  try {
    return (await fetch(location.href.split(/[?#]/)[0], { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
};

/** Begins anew, once the page is there to begin with: a browser's own page of errors would be the end. */
const renewed = async () => {
  if (await there()) location.reload();
  else setTimeout(renewed, SOON);
};

let waiting = false;
const begin = () => {
  if (waiting) return;
  waiting = true;
  setTimeout(renewed, pause());
};

/** Values that could not be used: each visitor's guide finds them anew. @type {Set<string>} */
const known = new Set();

const hear = () =>
  document.addEventListener("guide-error", (event) => {
    const { code } = /** @type {CustomEvent} */ (event).detail;
    const host = /** @type {HTMLElement} */ (event.target);
    if (["panic", "load"].includes(code) || !known.has(code)) count(code);
    known.add(code);
    // A value that cannot be used costs nothing; where the guide itself is gone, its text stands.
    const gone = code === "panic" || (code === "load" && host.shadowRoot?.querySelector(".notice.failed:not([hidden])"));
    if (!gone) return;
    unlink(host);
    begin();
  });
