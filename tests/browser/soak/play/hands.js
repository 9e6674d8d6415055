// What hands do: each a made-up event or more, as a browser would send them. Nothing here is trusted; `real.rs` sends what is.

const OFTEN = { bubbles: true, cancelable: true, composed: true };
const guide = () => document.querySelector("ketamine-guide");
const inside = (css) => [...(guide()?.shadowRoot?.querySelectorAll(css) ?? [])];
const shown = (node) => !!node && node.getClientRects().length > 0 && node.checkVisibility?.({ visibilityProperty: true }) !== false;
const controls = () => inside(".mount :is(button, a[href], input, select, summary, canvas, [tabindex='0'])").filter((node) => shown(node) && !node.disabled);
const named = (node) => {
  const said = (node.ariaLabel || node.getAttribute("aria-label") || node.textContent || "").replace(/\s+/g, " ").trim();
  return `${node.localName}.${node.getAttribute("class") ?? ""} "${said.slice(0, 30)}"`;
};

/** What lies at a point, through shadow roots. */
const lies = (x, y) => {
  let node = document.elementFromPoint(x, y);
  for (let inner; node?.shadowRoot && (inner = node.shadowRoot.elementFromPoint(x, y)) && inner !== node; ) node = inner;
  return node;
};
const focused = () => {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
};

// A pointer that was never down cannot be captured; a browser's own always can.
const capture = Element.prototype.setPointerCapture;
Element.prototype.setPointerCapture = function (id) {
  try {
    capture.call(this, id);
  } catch {}
};

const point = (node, kind, x, y, type) => {
  const told = { ...OFTEN, clientX: x, clientY: y, button: 0, buttons: kind === "up" ? 0 : 1, pointerId: 7, pointerType: type, isPrimary: true };
  const went = node.dispatchEvent(new PointerEvent(`pointer${kind}`, told));
  return went && node.dispatchEvent(new MouseEvent(`mouse${kind}`, told));
};
const FOCUS = "button, a[href], input, select, summary, textarea, [tabindex]";

const tap = (node, x, y) => {
  const type = oneOf(["touch", "mouse", "pen"]);
  if (point(node, "down", x, y, type)) {
    const takes = node.closest(FOCUS);
    takes ? takes.focus({ preventScroll: true }) : focused()?.blur?.();
  }
  point(node, "up", x, y, type);
  node.dispatchEvent(new MouseEvent("click", { ...OFTEN, clientX: x, clientY: y, detail: 1 }));
};

const drag = (node, from, to) => {
  const type = oneOf(["touch", "mouse"]);
  point(node, "down", ...from, type);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const [x, y] = from.map((start, at) => start + (to[at] - start) * part);
    point(lies(x, y) ?? node, "move", x, y, type);
  }
  if (roll() < 0.1) return node.dispatchEvent(new PointerEvent("pointercancel", { ...OFTEN, pointerId: 7, pointerType: type }));
  point(lies(...to) ?? node, "up", ...to, type);
};

const press = (node, key) => {
  const went = node.dispatchEvent(new KeyboardEvent("keydown", { ...OFTEN, key, code: key === " " ? "Space" : key }));
  if (went) keyed(node, key);
  node.dispatchEvent(new KeyboardEvent("keyup", { ...OFTEN, key }));
};

/** What a browser itself does for a key that nobody took. */
const keyed = (node, key) => {
  if ((key === "Enter" || key === " ") && node.matches?.("button, summary, a[href], input[type=checkbox], input[type=radio]")) return node.click();
  const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[key];
  if (!step || !node.matches) return;
  if (node.matches("input[type=range]")) return slid(node, Number(node.value) + step * (Number(node.step) || 1));
  if (node.matches("input[type=radio]")) {
    const group = inside(`input[type=radio][name="${CSS.escape(node.name)}"]`).filter((each) => !each.disabled);
    const next = group[(group.indexOf(node) + Math.sign(step) + group.length) % group.length];
    next?.focus();
    return next?.click();
  }
  if (node.matches("select")) return picked(node, node.selectedIndex + Math.sign(step));
};

const slid = (node, value) => {
  node.value = String(value);
  node.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  if (roll() < 0.5) node.dispatchEvent(new Event("change", { bubbles: true }));
};

const picked = (node, index) => {
  node.selectedIndex = Math.min(Math.max(index, 0), node.options.length - 1);
  node.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  node.dispatchEvent(new Event("change", { bubbles: true }));
};

const typed = (node, words) => {
  node.value = words;
  node.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, data: words, inputType: "insertText" }));
  node.dispatchEvent(new Event("change", { bubbles: true }));
};
