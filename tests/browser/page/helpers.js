// What a test says in scripts: `$` looks inside the first guide, `focused` is the node that has the focus.
const guide = (n = 0) => document.querySelectorAll("ketamine-guide")[n];
const $ = (css, n = 0) => guide(n).shadowRoot.querySelector(css);
const $$ = (css, n = 0) => [...guide(n).shadowRoot.querySelectorAll(css)];
const shown = (node) => !!node && node.getClientRects().length > 0;
const text = (css, n = 0) => ($(css, n)?.textContent ?? "").replace(/\s+/g, " ").trim();
const app = (n = 0) => shown($(".mount .guide", n));
const focused = () => {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
};
const chapter = (n = 0) => $$(".chapters button", n).findIndex((each) => each.ariaCurrent === "page" || each.getAttribute("aria-current") === "page");
const moments = () => $$(".clock .tick").length;
const moment = () => Math.floor($(".clock .slider").value / ($(".clock .slider").max / (moments() - 1)) + 1e-6);
const slide = (css, value) => {
  $(css).value = value;
  $(css).dispatchEvent(new Event("input", { bubbles: true }));
};
