// @ts-check
// A guide in an element: loaded, mounted, and brought back to its text when anything fails.

/** @template {object} T */
const make = (/** @type {string} */ tag, /** @type {T} */ properties) => Object.assign(document.createElement(tag), properties);

/** @implements {Runner} */
class Guide {
  #bar = /** @type {HTMLProgressElement} */ (make("progress", { className: "download", max: 1, value: 0, hidden: true }));
  #note = make("div", { className: "notice", hidden: true });
  #root = make("div", { className: "mount", hidden: true });
  #place;
  /** @type {Mounted | undefined} */
  #mounted;
  /** Counts starts and stops: a start that another one has overtaken gives up. */
  #turn = 0;
  /** What it wears. @type {Set<CSSStyleSheet>} */
  #sheets = new Set();

  constructor(/** @type {Place} */ place) {
    this.#place = place;
    place.root.prepend(this.#bar, this.#note, this.#root);
    const { style } = this.#bar;
    Object.assign(style, { position: "fixed", inset: "0 0 auto", zIndex: "2", inlineSize: "100%", blockSize: "4px" });
  }

  enter() {
    if (!this.#here) return;
    this.#dress();
    if (!live.size) listen("addEventListener");
    live.add(this);
    if (!this.#mounted) this.#start();
  }

  leave() {
    // A moved element is connected again before this runs.
    queueMicrotask(() => {
      if (this.#here) return;
      live.delete(this);
      if (!live.size) listen("removeEventListener");
      this.#stop();
    });
  }

  changed(/** @type {string} */ name) {
    const { crisis } = this.#place;
    if (name === "country") this.#note.querySelector(".help")?.replaceWith(crisis());
    if (name !== "lang" && name !== "mode") return this.#mounted?.changed(name);
    // Made anew, and later: the guide itself may have called whoever sets this.
    const turn = this.#turn;
    queueMicrotask(() => {
      if (!turn || turn !== this.#turn || !this.#here) return;
      const asking = !this.#mounted;
      this.#stop();
      this.#start(asking);
    });
  }

  /** Whether it stands in this page: not in a frame's document, which has no looks of ours. */
  get #here() {
    const { host } = this.#place;
    return host.isConnected && host.ownerDocument === document;
  }

  get #lang() {
    const { option, paged, warn } = this.#place;
    const asked = option("lang") || document.documentElement.lang;
    const lang = asked.toLowerCase().split("-")[0] || "en";
    if (Object.hasOwn(BUILD.packs, lang)) return lang;
    if (option("lang") || paged()) warn("lang", `lang "${asked}" is not there; allowed: ${Object.keys(BUILD.packs).join(" ")}; en is used`);
    return "en";
  }

  async #start(mayAsk = true) {
    const turn = ++this.#turn;
    const { host, room } = this.#place;
    const overtaken = () => turn !== this.#turn || !this.#here;
    try {
      const lang = this.#lang;
      const kiosk = await this.#kiosk();
      // A kiosk has all from the start.
      const pack = !kiosk && onPage(lang);
      const first = [guide(), pack || this.#later("words", lang), this.#wear(BUILD.css[0]), fonts()];
      const [{ mount }, told] = await this.#shown(lang, Promise.all(first));
      if (overtaken()) return;
      const asked = mayAsk && !kiosk && this.#reading && (await this.#ask(BUILD.words[lang].open));
      if (overtaken()) return;
      this.#mounted = /** @type {Mount} */ (mount)(host, this.#root, told, (what, done) =>
        // Nobody hears of it after a trap.
        this.#later(what, lang).then((came) => dead || done(came), () => dead || done()),
      );
      this.#root.hidden = false;
      room.hidden = this.#note.hidden = true;
      if (asked) /** @type {HTMLElement | null} */ (this.#root.querySelector("h2.title"))?.focus();
      kiosk?.stands(host, window.ketamineGuideWasm.pulse, bury);
      host.dispatchEvent(new CustomEvent("guide-ready", { bubbles: true, composed: true }));
      offline(this.#place);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) bury(error);
      if (!overtaken()) this.fail(dead ? "panic" : "load", error);
    }
  }

  /** What a screen in a waiting room needs besides. @returns {Promise<Kiosk | undefined>} */
  async #kiosk() {
    const { option, run } = this.#place;
    if (option("mode") !== "kiosk") return;
    if (!window.ketamineGuideKiosk) await once(BUILD.kiosk.name, () => run(BUILD.kiosk));
    return window.ketamineGuideKiosk?.();
  }

  /** What comes when it is needed: the rest of the words, the styles and the program, or the living picture. */
  async #later(/** @type {string} */ what, /** @type {string} */ lang) {
    if (what === "words") return (await Promise.all([words(lang), this.#wear(BUILD.css[1]), later(BUILD.guide.later)]))[0];
    if (what === "synapse") return (await program("Synapse", BUILD.synapse)).Living;
    return window.ketamineGuideKiosk?.()?.answer(what, words, bury);
  }

  /** Shows the bar while something loads slowly. */
  async #shown(/** @type {string} */ lang, /** @type {Promise<any[]>} */ loading) {
    const slow = setTimeout(() => (this.#bar.hidden = false), 500);
    this.#bar.ariaLabel = BUILD.words[lang].loading;
    bars.add(this.#bar);
    try {
      return await loading;
    } finally {
      clearTimeout(slow);
      bars.delete(this.#bar);
      this.#bar.hidden = true;
      this.#bar.value = 0;
    }
  }

  async #wear(/** @type {string} */ name) {
    this.#sheets.add(await sheet(name));
    if (this.#here) this.#dress();
  }

  /** Taken through another document, it has lost what it wore. */
  #dress() {
    const { root } = this.#place;
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...this.#sheets])];
  }

  /** Drops the app and shows the text. A trapped module must not be called again. */
  #stop() {
    const mounted = this.#mounted;
    this.#mounted = undefined;
    this.#turn++;
    if (mounted && dead) buried.push(mounted);
    else mounted?.free();
    this.#root.replaceChildren();
    this.#root.hidden = true;
    this.#place.room.hidden = false;
  }

  /** True when the reader has begun to read, select or use the text. */
  get #reading() {
    const { host } = this.#place;
    const chosen = getSelection();
    return (
      (chosen && !chosen.isCollapsed && host.contains(chosen.anchorNode)) ||
      host.contains(document.activeElement) ||
      host.getBoundingClientRect().top < -40
    );
  }

  #ask(/** @type {string} */ words) {
    return new Promise((done) => {
      const button = make("button", { type: "button", className: "open", textContent: words });
      button.onclick = () => done(true);
      this.#note.replaceChildren(button);
      this.#note.className = "notice asking";
      this.#note.hidden = false;
    });
  }

  /** Back to the text, with a quiet note and the crisis line. */
  fail(/** @type {string} */ code, /** @type {unknown} */ error) {
    this.#stop();
    const { option, room, crisis, warn } = this.#place;
    const lang = option("lang").toLowerCase().split("-")[0];
    const words = BUILD.words[Object.hasOwn(BUILD.words, lang) ? lang : "en"];
    room.classList.remove("waiting");
    this.#note.className = "notice failed";
    this.#note.setAttribute("role", "status");
    this.#note.replaceChildren(make("p", { textContent: words.failed }), crisis());
    this.#note.hidden = false;
    this.#tell();
    const forbidden = /unsafe-eval|CSP/.test(String(error)) ? "; the page's policy must have 'wasm-unsafe-eval' in script-src" : "";
    warn(code, `${error}${forbidden}`);
  }

  /** No more than a link may stand in the element: then the whole text comes after it, where it may. */
  async #tell() {
    const { host, room, paged } = this.#place;
    if (paged() || host.querySelector("article") || room.querySelector(".guide")) return;
    const text = await told(BUILD.text);
    if (text && !room.querySelector(".guide")) room.append(text);
  }
}

window.ketamineGuideLoad = (place) => {
  way ??= place;
  return new Guide(place);
};
