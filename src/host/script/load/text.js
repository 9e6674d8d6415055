// @ts-check
// The whole guide as text, for an element in which no more than a link stands.

/** Read into a document that runs nothing: a host may forbid markup made from text. Its name is that of its content; this
 *  way of asking knows no integrity, and nothing in it is a program. @returns {Promise<Element | null | undefined>} */
const article = (/** @type {string} */ name) =>
  new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("GET", way.url(name));
    request.responseType = "document";
    request.onload = () => done(request.status === 200 ? request.response?.querySelector("article") : undefined);
    request.onerror = () => done(undefined);
    request.send();
  });

/** The same, to be put into a page that is not ours: what leads about in it may not change the page's address. */
const told = async (/** @type {string} */ name) => {
  const found = await article(name);
  if (!found) return;
  const text = document.createElement("div");
  text.className = "guide";
  text.append(document.importNode(found, true));
  text.addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest("a[href^='#']");
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    const place = /** @type {HTMLElement | null} */ (text.querySelector(`#${CSS.escape(link.hash.slice(1))}`));
    if (!place) return;
    place.tabIndex = -1;
    place.focus();
    place.scrollIntoView();
  });
  return text;
};
