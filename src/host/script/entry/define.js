// @ts-check
// The element is made known; where a site's editor lets no unknown element stand, a <div> becomes one.

mirror(KetamineGuide);
customElements.define(TAG, KetamineGuide);

const upgrade = () => {
  for (const div of document.querySelectorAll(`div[data-${TAG}]`)) {
    if (div.querySelector(TAG)) continue;
    const guide = document.createElement(TAG);
    for (const name of KetamineGuide.observedAttributes) {
      const value = div.getAttribute(`data-${name}`);
      if (value != null) guide.setAttribute(name, value);
    }
    guide.append(...div.childNodes);
    div.append(guide);
  }
};
upgrade();
document.addEventListener("DOMContentLoaded", upgrade);
