// @ts-check
// A visit ends: the element is dropped with all it held, and a new one stands in its place.

const HOUR = 3_600_000;
/** A timer may come a little early. */
const EARLY = 60_000;
let renewedAt = 0;
/** A program of the picture that trapped is done for until the page is loaded again. */
let broken = false;
/** Whatever a browser gathers in months, no page grows older than a day. */
const DAY = 86_400_000;

/** Nobody has been there for an hour: a version or a clinic's file may be newer than the last visit. */
const refresh = async () => {
  if (stage() !== "attract") return;
  if (real() > DAY && (await there()) && stage() === "attract") return location.reload();
  wipe();
};

const wipe = () => {
  /** @type {any} */
  const old = standing;
  if (!old) return;
  /** @type {any} */
  const fresh = document.createElement(TAG);
  for (const { name, value } of old.attributes) fresh.setAttribute(name, value);
  if (typeof old.config === "object") fresh.config = old.config;
  fresh.append(...old.childNodes);
  window.speechSynthesis?.cancel();
  getSelection()?.removeAllRanges();
  old.replaceWith(fresh);
  scrollTo(0, 0);
  if (broken) renewed();
  renewSoon();
};

/** Between two visitors, and once in an hour at most: a newer version, where there is one, whole. */
const renewSoon = async () => {
  if (real() - renewedAt < HOUR - EARLY) return;
  renewedAt = real();
  if ((await renew()) && stage() === "attract") location.reload();
};
