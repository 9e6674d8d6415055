// @ts-check
// The options: attributes, properties of the same names, and on pages of our own the query.

const NAMES = ["country", "routes", "chapter", "moment", "theme", "accent", "clinic", "phone", "website", "config", "mode", "idle"];

/** Whether the page is our own. */
const paged = (/** @type {Element} */ host) => /^(page|kiosk)$/.test(host.getAttribute("mode") || "");

const option = (/** @type {Element} */ host, /** @type {string} */ name) =>
  (paged(host) && new URLSearchParams(location.search).get(name)) || host.getAttribute(name) || "";

/** Gives a class the properties that mirror attributes; `lang` and `hidden` every element has. */
const mirror = (/** @type {typeof HTMLElement} */ type) => {
  for (const name of NAMES) {
    if (name in type.prototype) continue;
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      enumerable: true,
      get() {
        return this.getAttribute(name) ?? "";
      },
      set(value) {
        value == null ? this.removeAttribute(name) : this.setAttribute(name, value);
      },
    });
  }
};

/** Properties set before the element was known would hide the mirrors for ever. */
const unveil = (/** @type {any} */ host) => {
  for (const name of NAMES) {
    if (!Object.hasOwn(host, name)) continue;
    const value = host[name];
    delete host[name];
    host[name] = value;
  }
};
