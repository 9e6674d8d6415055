// @ts-check
// embed.html: what stands in its address becomes the element's options, before the element is known.

const TAG = "ketamine-guide";
const query = new URLSearchParams(location.search);
const guide = /** @type {HTMLElement} */ (document.querySelector(TAG));

/** What a frame's address may set. Not `mode`: the frame stays a part of somebody's page. */
for (const name of ["lang", "country", "routes", "chapter", "moment", "theme", "accent", "clinic", "phone", "website"]) {
  const value = query.get(name);
  if (value) guide.setAttribute(name, value);
}
/** Only a file beside the page: else anybody could put words into a clinic's mouth. */
const config = query.get("config");
if (config && /^[\w-][\w.-]*\.json$/.test(config)) guide.setAttribute("config", config);
else if (config) console.warn(`${TAG}: config "${config}" is not used; allowed: the name of a .json file beside the page`);
