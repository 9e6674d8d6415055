// Walks a kiosk in a frame, screen by screen, and tells what is not as it should be: too high, too small, too wide, too
// many, a link.
const frame = document.querySelector("iframe");
const [view, page] = [frame.contentWindow, frame.contentDocument];
const inside = page.querySelector("ketamine-guide").shadowRoot;
const [wide, high] = [view.innerWidth, view.innerHeight];
const one = (css) => inside.querySelector(css);
const all = (css) => [...inside.querySelectorAll(css)];
const bad = [];
const next = () => new Promise((done) => view.requestAnimationFrame(() => done()));
const seen = (node) => {
  const { width, height } = node.getBoundingClientRect();
  return width > 1 && height > 1 && view.getComputedStyle(node).visibility === "visible";
};
const name = (node) => `${node.tagName}.${node.getAttribute("class")} "${(node.textContent || "").trim().slice(0, 24)}"`;
const CONTROLS = "button:not(:disabled), select, summary, input[type=range], input[type=text], label:has(input)";
/** What is in a sentence, or on a picture, has the size of its place. */
const WITHIN = ".term, .cite, .skip";

const place = (where, node, limit) => {
  const { top, bottom, left, right, width, height } = node.getBoundingClientRect();
  if (top < limit - 1) bad.push(`${where}: ${name(node)} is at ${Math.round(top)} of ${high}`);
  if (bottom > high + 1 || left < -1 || right > wide + 1) bad.push(`${where}: ${name(node)} leaves the screen`);
  if (height < 59.5 || width < 59.5) bad.push(`${where}: ${name(node)} is ${Math.round(width)} x ${Math.round(height)}`);
};

const standing = (where) => {
  const nodes = all(".dock button:not(:disabled), .dock input").filter(seen);
  nodes.forEach((node) => place(where, node, high / 2));
  const areas = nodes.map((node) => [node, node.getBoundingClientRect()]);
  for (const [a, one] of areas) {
    for (const [b, other] of areas) {
      const apart = one.right <= other.left + 1 || other.right <= one.left + 1 || one.bottom <= other.top + 1 || other.bottom <= one.top + 1;
      if (a !== b && !apart) bad.push(`${where}: ${name(a)} lies over ${name(b)}`);
    }
  }
};

/** The sizes of all words that are seen. */
const sizes = (where) => {
  const found = new Map();
  const words = page.createTreeWalker(one(".kiosk"), NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const node = words.currentNode.parentElement;
    if (!words.currentNode.data.trim() || !seen(node) || node.closest(".unseen, .parts, svg, option, .skip, dialog, .face")) continue;
    found.set(parseFloat(view.getComputedStyle(node).fontSize), node);
  }
  for (const [size, node] of found) if (size < 25.9) bad.push(`${where}: ${name(node)} has ${size} pixels`);
  return found;
};

const within = (where) => {
  const pane = one(".pane").getBoundingClientRect();
  for (const node of all(`.pane :is(${CONTROLS})`).filter(seen)) {
    const { top, bottom, height } = node.getBoundingClientRect();
    if (node.matches(WITHIN) || node.closest("label label")) continue;
    if (height < 59.5 && !node.closest("label")) bad.push(`${where}: ${name(node)} is ${Math.round(height)} high`);
    // What is scrolled out of the pane is not touched.
    if (low && Math.min(bottom, pane.bottom) > Math.max(top, pane.top) && Math.max(top, pane.top) < high / 2 - 1) bad.push(`${where}: ${name(node)} is too high`);
  }
};

const look = async (where) => {
  await next();
  standing(where);
  sizes(where);
  within(where);
  const pane = one(".pane");
  if (pane.scrollWidth > pane.clientWidth + 1) {
    const right = pane.getBoundingClientRect().right;
    const late = [...pane.querySelectorAll("*")].filter((node) => node.getBoundingClientRect().right > right).slice(0, 3);
    bad.push(`${where}: ${pane.scrollWidth} in ${pane.clientWidth}: ${late.map(name).join()}`);
  }
  const root = page.documentElement;
  if (root.scrollWidth > wide || root.scrollHeight > high) bad.push(`${where}: the page is ${root.scrollWidth} x ${root.scrollHeight}`);
  for (const link of all("a[href]")) bad.push(`${where}: ${name(link)} leads to ${link.href}`);
};
