// @ts-check
// What is seen until the guide stands: a picture, the children as text, and the crisis line.

/** Room is kept for the guide's first screen, so that nothing below it moves when it comes. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ":host{display:block}:host([hidden]),[hidden]{display:none!important}.frame{container:wait/inline-size}" +
    ".waiting{min-block-size:1900px}.waiting img{display:block;inline-size:100%;max-inline-size:36em;block-size:auto;aspect-ratio:4/3;border-radius:12px}" +
    ".help a{display:inline-block;padding:12px;font-weight:bold;color:inherit}.room:not(.waiting) :is(img,.help){display:none}" +
    "@container wait (min-width:50em){.waiting{min-block-size:1200px}}",
);

const waiting = () => {
  const [frame, room, slot] = ["div", "div", "slot"].map((tag) => document.createElement(tag));
  const picture = Object.assign(new Image(640, 480), { alt: "" });
  frame.className = "frame";
  room.append(slot);
  frame.append(room);
  return { frame, room, picture };
};

/** Whom to call, in the words of the language. */
const crisis = (/** @type {Element} */ host) => {
  const [ask, elsewhere] = BUILD.help[option(host, "lang").toLowerCase().split("-")[0]] || BUILD.help.en;
  const call = BUILD.crisis[option(host, "country").toLowerCase()] ?? BUILD.crisis.us;
  const line = Object.assign(document.createElement("p"), { className: "help", textContent: `${ask} ` });
  const number = Object.assign(document.createElement("a"), { href: `tel:${call.replaceAll(" ", "")}`, textContent: call });
  line.append(call ? number : elsewhere);
  return line;
};

/** Comes true when the element is near the window, or used. */
const near = (/** @type {Element} */ host) =>
  new Promise((/** @type {(value?: unknown) => void} */ done) => {
    const come = () => {
      watch.disconnect();
      done();
    };
    const watch = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && come(), { rootMargin: "600px" });
    watch.observe(host);
    for (const kind of ["pointerdown", "focusin"]) host.addEventListener(kind, come, { once: true, passive: true });
  });
