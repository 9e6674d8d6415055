// @ts-check
// What is seen until the guide stands: a picture, the children as text, and the crisis line.

/** A window's height is kept free: so what stands below is out of sight, and nobody sees it move when the guide comes.
 *  The guide asks its box how wide it is, so it has no width of its own: in a host's flex, grid, float or table it would be
 *  none at all. So it fills what there is, and wishes for a width where nothing is given. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ":host{display:block;flex:auto;place-self:stretch;min-inline-size:0;writing-mode:horizontal-tb}" +
    ".mount,.room{inline-size:100%;min-inline-size:0}.guide{contain-intrinsic-inline-size:min(90vw,960px)}:host([hidden]),[hidden]{display:none!important}.waiting{min-block-size:max(100vh,45em)}" +
    "img{display:block;inline-size:100%;max-inline-size:36em;block-size:auto;border-radius:12px}.waiting>slot{display:block;padding-block:1em}" +
    ".help a{display:inline-block;padding:12px;margin-inline:-8px 0;font-weight:bold;color:inherit}.room:not(.waiting)>:is(img,.help){display:none}",
);

const waiting = () => {
  const room = document.createElement("div");
  room.className = "room";
  room.append(document.createElement("slot"));
  return { room, picture: Object.assign(new Image(640, 480), { alt: "" }) };
};

/** Whom to call, in the words of the language. */
const crisis = (/** @type {Element} */ host) => {
  // Own names alone: somebody may write "constructor".
  const own = (/** @type {Record<string, any>} */ table, /** @type {string} */ name, /** @type {string} */ other) =>
    table[Object.hasOwn(table, name) ? name : other];
  const [ask, elsewhere] = own(BUILD.help, option(host, "lang").toLowerCase().split("-")[0], "en");
  const call = own(BUILD.crisis, option(host, "country").toLowerCase(), "us");
  const line = Object.assign(document.createElement("p"), { className: "help", textContent: `${ask} ` });
  const number = Object.assign(document.createElement("a"), { href: `tel:${call.replaceAll(" ", "")}`, textContent: call });
  line.append(call ? number : elsewhere);
  return line;
};

/** Comes true when the element is near the window, or used. */
const near = (/** @type {Element} */ host) =>
  new Promise((/** @type {(value?: unknown) => void} */ done) => {
    const held = new AbortController();
    const come = () => {
      watch.disconnect();
      held.abort();
      done();
    };
    const watch = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && come(), { rootMargin: "600px" });
    watch.observe(host);
    for (const kind of ["pointerdown", "focusin"]) host.addEventListener(kind, come, { signal: held.signal, passive: true });
  });
