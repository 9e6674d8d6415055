// The scene as it stands, with all that styles say of it written into its shapes: an SVG file that needs nothing else.
const scene = document.querySelector("ketamine-guide").shadowRoot.querySelector(".scene");
const { width, height } = scene.viewBox.baseVal;
const screen = scene.getScreenCTM().inverse();
const number = (value) => String(Math.round(value * 100) / 100);
/** Red, green, blue from 0 to 255, and alpha: computed colours are `rgb(...)`, `rgba(...)` or `color(srgb ...)`. */
const channels = (value) => {
  const scale = value.startsWith("color(srgb") ? 255 : 1;
  const [red, green, blue, alpha = 1] = value.match(/[\d.]+(?:e-\d+)?/g).map(Number);
  return [red * scale, green * scale, blue * scale, alpha];
};
const color = (value) => {
  const parts = channels(value).slice(0, 3);
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
};
const alpha = (value) => channels(value)[3];
const out = [];
const shape = (node, shown) => {
  const style = getComputedStyle(node);
  const m = screen.multiply(node.getScreenCTM());
  const said = [];
  const add = (name, value) => said.push(`${name}="${value}"`);
  if (node.tagName === "path") add("d", node.getAttribute("d"));
  else for (const name of ["x", "y", "width", "height", "rx", "ry", "cx", "cy"]) if (node.hasAttribute(name)) add(name, node.getAttribute(name));
  const same = [m.a - 1, m.b, m.c, m.d - 1, m.e, m.f].every((value) => Math.abs(value) < 0.005);
  if (!same) add("transform", `matrix(${[m.a, m.b, m.c, m.d].map((value) => String(Math.round(value * 1e4) / 1e4)).join(" ")} ${number(m.e)} ${number(m.f)})`);
  const fill = style.fill === "none" ? 0 : alpha(style.fill) * Number(style.fillOpacity);
  const stroke = style.stroke === "none" ? 0 : alpha(style.stroke) * Number(style.strokeOpacity);
  if (!fill && !stroke) return;
  if (fill) {
    add("fill", color(style.fill));
    if (fill < 1) add("fill-opacity", number(fill));
  } else add("fill", "none");
  if (stroke) {
    add("stroke", color(style.stroke));
    add("stroke-width", number(parseFloat(style.strokeWidth)));
    if (stroke < 1) add("stroke-opacity", number(stroke));
    if (style.strokeLinecap !== "butt") add("stroke-linecap", style.strokeLinecap);
    if (style.strokeLinejoin !== "miter") add("stroke-linejoin", style.strokeLinejoin);
    if (style.strokeDasharray !== "none") add("stroke-dasharray", style.strokeDasharray.replaceAll("px", ""));
  }
  if (shown < 1) add("opacity", number(shown));
  // A part of it that is cut away at the top: the fluid in the bag.
  const cut = style.clipPath.match(/^inset\(([\d.]+)%/);
  if (cut && Number(cut[1]) > 0) {
    const box = node.getBBox();
    const top = (box.height * Number(cut[1])) / 100;
    const id = `c${out.length}`;
    out.push(`<clipPath id="${id}"><rect x="${number(box.x)}" y="${number(box.y + top)}" width="${number(box.width)}" height="${number(box.height - top)}"/></clipPath>`);
    add("clip-path", `url(#${id})`);
  }
  out.push(`<${node.tagName} ${said.join(" ")}/>`);
};
const walk = (node, shown) => {
  const style = getComputedStyle(node);
  const now = shown * Number(style.opacity);
  if (style.display === "none" || now < 0.01) return;
  if (node.childElementCount) [...node.children].forEach((child) => walk(child, now));
  else if (style.visibility !== "hidden" && node.tagName !== "g") shape(node, now);
};
[...scene.children].forEach((child) => walk(child, 1));
return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n${out.join("\n")}\n</svg>\n`;
