// @ts-check
// Starts the builder: its program is fetched and checked. Where it does not come, the page's own text stays.
(() => {
  /** @type {{name: string, integrity: string}} The build fills it in. */
  const BUILD = /*build*/ JSON.parse("null") /*end*/;
  const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;
  const program = fetch(new URL(BUILD.name, here), { integrity: BUILD.integrity, credentials: "omit" });
  // @ts-ignore: the glue above puts it there
  const start = window.ketamineGuideBuilder;
  start({ module_or_path: program }).catch((/** @type {unknown} */ error) => console.warn(`builder: ${error}`));
})();
