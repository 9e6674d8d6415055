// What a player may do next, each with how often; each returns what it has done in a few words.

const middle = (node) => {
  const { x, y, width, height } = node.getBoundingClientRect();
  return [x + width / 2, y + height / 2].map(Math.round);
};
const anywhere = () => [upTo(innerWidth), upTo(innerHeight)];

const tapAnywhere = () => {
  const [x, y] = anywhere();
  const node = lies(x, y);
  if (!node) return "nothing lies there";
  tap(node, x, y);
  return `tap ${x},${y} ${named(node)}`;
};

const use = (node) => {
  if (node.matches("select")) return picked(node, upTo(node.options.length)), `pick ${node.selectedIndex} in ${named(node)}`;
  if (node.matches("input[type=range]")) {
    const [low, high] = [Number(node.min || 0), Number(node.max || 100)];
    return slid(node, low + (high - low) * roll()), `slide ${named(node)} to ${node.value}`;
  }
  if (node.matches("input:not([type=checkbox], [type=radio], [type=button])")) return typed(node, oneOf(["", "7", "Words", "é😀<b>"])), `type into ${named(node)}`;
  const said = named(node);
  tap(node, ...middle(node));
  return `tap ${said}`;
};

const useControl = () => {
  const node = oneOf(controls());
  if (!node) return "no control";
  node.scrollIntoView({ block: "center", behavior: "instant" });
  return use(node);
};

const KEYS = ["Enter", " ", "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown", "Escape", "a"];
const keys = () => {
  const list = controls();
  if (!list.length) return "no control";
  const at = list.indexOf(focused());
  // Tab, or Shift and Tab, some times.
  const next = list[(at + oneOf([1, 1, 2, 5, -1]) + list.length) % list.length] ?? list[0];
  next.focus();
  const key = oneOf(KEYS);
  const said = named(next);
  press(next, key);
  return `key ${key} on ${said}`;
};

const drags = () => {
  const node = oneOf(inside(".mount :is(input[type=range], canvas, .grip, .scene, svg)").filter(shown));
  node?.scrollIntoView({ block: "center", behavior: "instant" });
  const from = node ? middle(node) : anywhere();
  const to = [from[0] + upTo(400) - 200, from[1] + upTo(200) - 100];
  drag(node ?? lies(...from) ?? document.body, from, to);
  return `drag ${node ? named(node) : "the page"} ${from} to ${to}`;
};

const ATTRIBUTES = {
  theme: ["auto", "light", "dark", "contrast"],
  chapter: ["session", "brain", "safety", "evidence", "plan"],
  moment: ["0", "5", "20", "40", "60"],
  country: ["us", "ca", "gb", "ie", "au", "mx", "es", "eu", "other"],
  routes: ["iv", "im nasal", "iv im nasal lozenge", "lozenge"],
  clinic: ["Lake Clinic", null],
  accent: ["#06c", "#f00", null],
  lang: ["en", null],
};
const sets = () => {
  // A kiosk counts mistakes, and the player makes some.
  const name = oneOf(scene === "kiosk" ? ["theme", "country", "clinic", "accent"] : Object.keys(ATTRIBUTES));
  const value = oneOf(ATTRIBUTES[name]);
  value === null ? guide().removeAttribute(name) : guide().setAttribute(name, value);
  return `${name}=${value}`;
};

const scrolls = () => {
  scrollTo(0, upTo(document.documentElement.scrollHeight + 1));
  return `scroll to ${Math.round(scrollY)}`;
};

const turns = () => {
  const list = inside(".steer :is(.next, .back), .chapters button, .steps button").filter((node) => !node.disabled);
  if (!list.length) return "nothing leads on";
  return use(oneOf(list));
};

const again = () => {
  const { parentNode, nextSibling } = guide();
  const old = guide();
  old.remove();
  parentNode.insertBefore(old, nextSibling);
  return "the element is taken out and put back";
};

const addressed = () => {
  // A way that this clinic does not offer is a mistake, and told as one.
  const way = location.hash.split("/")[1];
  if (!way) return "no address yet";
  location.hash = oneOf([`session/${way}/20`, `brain/${way}`, `safety/${way}`, `evidence/${way}`, `plan/${way}`, `plan/${way}/mine`, `session/${way}/0`]);
  return `address ${location.hash}`;
};

const finishes = () => {
  const node = oneOf(inside(".finish").filter(shown));
  return node ? use(node) : "no way to finish here";
};

const waits = async () => {
  const ms = oneOf([100, 1000, 5000, 30000, 100000]);
  await clock.pass(ms);
  return `${ms} ms pass`;
};

/** @type {Record<string, [number, () => string | Promise<string>][]>} */
const DEEDS = {
  page: [[30, useControl], [20, tapAnywhere], [18, keys], [10, turns], [8, drags], [5, scrolls], [5, sets], [3, addressed], [0.3, again]],
  embed: [[30, useControl], [20, tapAnywhere], [18, keys], [10, turns], [8, drags], [5, scrolls], [6, sets], [1, again]],
  kiosk: [[34, useControl], [22, tapAnywhere], [20, keys], [12, turns], [8, drags], [2, scrolls], [3, sets], [2, waits], [0.7, finishes]],
};
