// @ts-check
// A visit ends: the element is dropped with all it held, and a new one stands in its place.

const HOUR = 3_600_000;
/** A timer may come a little early. */
const EARLY = 60_000;
let renewedAt = 0;

const wipe = () => {
  const old = standing;
  if (!old) return;
  const fresh = document.createElement(TAG);
  for (const { name, value } of old.attributes) fresh.setAttribute(name, value);
  fresh.append(...old.childNodes);
  window.speechSynthesis?.cancel();
  getSelection()?.removeAllRanges();
  old.replaceWith(fresh);
  scrollTo(0, 0);
  renewSoon();
};

/** Between two visitors, and once in an hour at most: a newer version, where there is one, whole. */
const renewSoon = async () => {
  if (real() - renewedAt < HOUR - EARLY) return;
  renewedAt = real();
  if ((await renew()) && stage() === "attract") location.reload();
};
