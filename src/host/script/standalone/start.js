// @ts-check
// The guide as one file: the whole text first, then the scripts, as if they had been loaded.

const start = async () => {
  const files = opened(decoded(await coded(/** @type {HTMLElement} */ (document.getElementById("ketamine-guide-files")))));
  const { style, article, scripts } = /** @type {Page} */ (BUILD.page);
  const text = (/** @type {string} */ name) => new TextDecoder().decode(files[name]);
  window.ketamineGuideFiles = files;
  // One file is no screen in a waiting room: it is the page.
  window.ketamineGuideKiosk = () => undefined;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text(style));
  document.adoptedStyleSheets = [sheet];
  document.head.querySelector("style")?.remove();
  const whole = new DOMParser().parseFromString(text(article), "text/html");
  document.querySelector("ketamine-guide")?.replaceChildren(...whole.body.children);
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();

  for (const name of scripts) {
    const script = document.createElement("script");
    // Named, because a trap is known by whose script it came through.
    script.textContent = `${text(name)}\n//# sourceURL=${name}`;
    document.head.append(script);
  }
};

// The short text is seen first.
setTimeout(() => start().catch((error) => console.warn(`ketamine-guide: ${error}`)));
