// What must never be: looked for after each deed.

/** The page stays: what leads out of it is only counted. */
let led = [];
addEventListener("click", (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
  if (!link || event.defaultPrevented || link.getAttribute("href").startsWith("#")) return;
  led.push(link.href);
  event.preventDefault();
});
window.open = (address) => (led.push(`window ${address}`), null);

const kept = () => {
  const of = (store) => Object.keys(store).map((key) => `${key}=${store.getItem(key)}`);
  return [...of(localStorage), ...of(sessionStorage)].join() || document.cookie;
};
/** The guide is seen, and says something. */
const stands = () => {
  const app = inside(".mount .guide")[0];
  return shown(app) && app.textContent.trim().length > 20;
};
const asking = () => inside(".notice.asking .open")[0];
const stage = () => inside(".mount [data-stage]")[0]?.dataset.stage ?? "";
const screen = () => [stage(), inside(".chapters [aria-current=page]")[0]?.textContent, inside(".screen :is(h1, h2, h3)")[0]?.textContent].join(" / ");

const rest = (ms) => (window.clock ? clock.rest(ms) : new Promise((done) => setTimeout(done, ms)));
const frame = () => Promise.race([new Promise((done) => requestAnimationFrame(done)), rest(100)]);

/** Options that do not go together are a web person's mistake, which is told and changes nothing: the player makes them too. */
const MISTAKES = new Set(["moment", "route", "routes", "chapter"]);

/** What has gone wrong so far; nothing, where all is well. */
const wrong = (scene, home) => {
  const { uncaught, errors, events, blocked, prints } = window.seen;
  const told = events.filter(({ name, code }) => name === "error" && !MISTAKES.has(code)).map(({ code, message }) => `${code}: ${message}`);
  const all = [...uncaught, ...errors, ...told, ...blocked];
  if (all.length) return all.join("; ");
  if (inside(".notice.failed").some(shown)) return "the text stands in the guide's place";
  if (kept()) return `kept: ${kept()}`;
  if (scene === "page") return;
  if (location.href !== home) return `the address became ${location.href}`;
  if (scene !== "kiosk") return;
  if (prints) return "a kiosk prints";
  if (led.length) return `a kiosk leads out: ${led.join()}`;
};

/** The guide stands, soon: it may be on its way. */
const stood = async () => {
  for (const until = 400; ; ) {
    for (let n = 0; n < until; n++) {
      if (stands()) return true;
      // Who had begun to read is asked first.
      asking()?.click();
      await (n < 20 ? frame() : rest(25));
    }
    return false;
  }
};
