// @ts-check
// No way out of the guide, and nothing that a visitor could do to the page by mistake.

/** Keys that lead away, held with Control or Command: print, save, open, source, history, downloads,
 *  find, tools, address, tabs, zoom. */
const AWAY = [..."psouhjfgiclkedntw+-=0"];

const leads = (/** @type {KeyboardEvent} */ { key, ctrlKey, metaKey, altKey }) =>
  ((ctrlKey || metaKey) && AWAY.includes(key.toLowerCase())) || (altKey && /^(Arrow(Left|Right)|Home)$/.test(key)) || /^(F([1367]|1[012])|Browser\w+)$/.test(key);

/** A link is what it says, and leads nowhere; within the text it still leads about, without a step in the history. */
const follow = (/** @type {Event} */ event) => {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement && each.hasAttribute("href"));
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  const place = link.hash && document.getElementById(link.hash.slice(1));
  if (place) place.scrollIntoView();
};

/** Links that would leave the page, in the text and in what stands beside it. */
const unlink = (/** @type {HTMLElement} */ host) => {
  for (const root of [host, host.shadowRoot]) {
    for (const link of root?.querySelectorAll("a[href]:not([href^='#'])") ?? []) link.removeAttribute("href");
  }
};

/** The guide itself says what comes on paper; its text, where it stands alone, is not for there. */
const unprint = () => (document.documentElement.hidden = !stage());

const lock = () => {
  const refuse = (/** @type {Event} */ event) => event.preventDefault();
  const on = (/** @type {string} */ kind, /** @type {(event: any) => void} */ then) =>
    addEventListener(kind, then, { capture: true, passive: false });
  for (const kind of ["contextmenu", "dragstart", "dragover", "drop", "auxclick", "gesturestart", "beforeinstallprompt"]) on(kind, refuse);
  on("click", follow);
  on("keydown", (event) => leads(event) && event.preventDefault());
  on("wheel", (event) => event.ctrlKey && event.preventDefault());
  on("touchmove", (event) => event.touches.length > 1 && event.cancelable && event.preventDefault());
  on("beforeprint", unprint);
  on("afterprint", () => (document.documentElement.hidden = false));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "html{--guide-scale:1.625;overscroll-behavior:none;touch-action:pan-x pan-y;-webkit-touch-callout:none}" +
      "html[hidden]{display:none}body{user-select:none;-webkit-user-select:none}",
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};
