// @ts-check
// embed.html in a frame as high as its content: nothing sticks to a window's edge there, and no card may open at its end.

/** On narrow the clock stands at the window's end; here, below the picture it moves. */
const settled = new CSSStyleSheet();
settled.replaceSync("@container guide (max-width: 49.99em){.session .clock{order:0;position:static;z-index:0}}");

/** How far a card opens from what opened it, in pixels. */
const GAP = 8;

/** A card opens below what opened it, or above where no room is left. */
const beside = (/** @type {Event} */ event) => {
  const card = event.target;
  const { newState } = /** @type {ToggleEvent} */ (event);
  if (!(card instanceof HTMLElement) || newState !== "open") return;
  const opener = guide.shadowRoot?.activeElement?.getBoundingClientRect();
  if (!opener || !card.matches(".card")) return;
  const { style } = card;
  style.inset = `${opener.bottom + GAP}px 0 auto`;
  // Its height is known a moment later, still before it is seen.
  requestAnimationFrame(() => {
    const { bottom, height } = card.getBoundingClientRect();
    if (bottom > innerHeight) style.inset = `${Math.max(GAP, opener.top - height - GAP)}px 0 auto`;
  });
};

/** Once: what is taken back and forth would change the height, and be told again. */
const settle = () => {
  const root = guide.shadowRoot;
  if (!told || innerHeight < told || !root || root.adoptedStyleSheets.includes(settled)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, settled];
  root.addEventListener("beforetoggle", beside, true);
};
addEventListener("resize", settle);
