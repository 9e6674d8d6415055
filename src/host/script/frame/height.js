// @ts-check
// embed.html: its height is told to the page around it, whose `ketamine-guide.js` makes the frame as high.

const VERSION = 1;

/** The origin of the page around: as the address names it, else as the browser tells it. None known: nothing is told. */
const named = (/** @type {string | null} */ address) => {
  try {
    const { origin } = new URL(address || "");
    return origin === "null" ? undefined : origin;
  } catch {
    return undefined;
  }
};
const around = query.has("host") ? named(query.get("host")) : named(document.referrer);

let told = 0;
const tell = () => {
  // The text is long, and the host's page would jump: until the guide stands, the frame scrolls.
  if (!around || !stands) return;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  parent.postMessage({ [TAG]: "resize", version: VERSION, height }, around);
};

let stands = false;
guide.addEventListener("guide-ready", () => {
  stands = true;
  tell();
});
// Back to the text: the frame keeps its height and scrolls.
guide.addEventListener("guide-error", (event) => {
  if (/^(load|panic)$/.test(/** @type {CustomEvent} */ (event).detail.code)) stands = false;
});
new ResizeObserver(tell).observe(document.documentElement);
addEventListener("message", ({ data, source }) => {
  if (source !== parent || data?.[TAG] !== "ask" || data.version !== VERSION) return;
  told = 0;
  tell();
});
