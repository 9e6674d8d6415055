// @ts-check
// The element is made known; where a site's editor lets no unknown element stand, a <div> becomes one.

mirror(KetamineGuide);
customElements.define(TAG, KetamineGuide);

const DIV = `div[data-${TAG}]`;
const upgrade = (/** @type {Element | Document} */ node) => {
  const divs = [...node.querySelectorAll(DIV)];
  if (node instanceof Element && node.matches(DIV)) divs.unshift(node);
  for (const div of divs) {
    if (div.closest(TAG) || div.querySelector(TAG)) continue;
    const guide = document.createElement(TAG);
    for (const name of KetamineGuide.observedAttributes) {
      const value = div.getAttribute(`data-${name}`);
      if (value != null) guide.setAttribute(name, value);
    }
    guide.append(...div.childNodes);
    div.append(guide);
  }
};

/** What a page's scripts put in later is looked at as it comes; nothing else is walked. */
const follow = () => {
  upgrade(document);
  const look = (/** @type {Node} */ node) => node instanceof Element && upgrade(node);
  const watch = new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(look)));
  watch.observe(document, { childList: true, subtree: true });
};
// Not before: a <div> that is still read has not all its children yet.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", follow, { once: true });
else follow();
