// @ts-check
// embed.html in a frame as high as its content: nothing sticks to a window's edge there, and no card may open at its end.

/** On narrow the clock stands at the window's end; here, below the picture it moves. */
const settled = new CSSStyleSheet();
settled.replaceSync("@container guide (max-width: 49.99em){.session .clock{order:0;position:static;z-index:0}}");

/** How far a card opens from what opened it, in pixels. */
const GAP = 8;

/** Where a finger last was, and when: some browsers give the focus to no button that is touched. */
let [pressed, when] = [0, -Infinity];
const press = (/** @type {Event} */ event) => {
  pressed = /** @type {PointerEvent} */ (event).clientY;
  when = event.timeStamp;
};

/** A card opens below what opened it, or above where no room is left; before the guide gives it the focus. */
const beside = (/** @type {Event} */ event) => {
  const card = event.target;
  const { newState, timeStamp } = /** @type {ToggleEvent} */ (event);
  if (!(card instanceof HTMLElement) || !card.matches(".card") || newState !== "open") return;
  const touched = timeStamp - when < 1000 && { top: pressed - 2 * GAP, bottom: pressed + 2 * GAP };
  const opener = touched || guide.shadowRoot?.activeElement?.getBoundingClientRect();
  if (!opener) return;
  const { height } = card.getBoundingClientRect();
  const fits = opener.bottom + GAP + height < innerHeight;
  card.style.inset = `${fits ? opener.bottom + GAP : Math.max(GAP, opener.top - height - GAP)}px 0 auto`;
};

/** Once: what is taken back and forth would change the height, and be told again. */
const settle = () => {
  const root = guide.shadowRoot;
  if (!told || innerHeight < told || !root || root.adoptedStyleSheets.includes(settled)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, settled];
  root.addEventListener("toggle", beside, true);
  root.addEventListener("pointerdown", press, true);
};
addEventListener("resize", settle);
