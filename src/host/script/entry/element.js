// @ts-check
// <ketamine-guide>: text under a picture until somebody comes near; then the rest of the loader makes it a guide.

/** The rest of the loader: asked for once, and again where it failed. @type {Promise<unknown> | undefined} */
let rest;
const bring = () =>
  (rest ??= ("ketamineGuideLoad" in window ? Promise.resolve() : run(BUILD.load)).catch((error) => {
    rest = undefined;
    throw error;
  }));

class KetamineGuide extends HTMLElement {
  static observedAttributes = ["lang", ...NAMES];
  #wait = waiting();
  /** @type {Runner | undefined} */
  #runner;
  #started = false;
  /** A clinic's file given as a value. @type {unknown} */
  #file;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#wait.room);
  }

  connectedCallback() {
    unveil(this);
    // In a frame's document our sheets are not allowed: there it is its children.
    if (this.ownerDocument !== document) return;
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    // Taken through another document, it has lost them.
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
    this.#runner?.enter();
    if (this.#started) return;
    this.#started = true;
    const { room, picture } = this.#wait;
    if (!paged(this)) {
      room.classList.add("waiting");
      picture.loading = "lazy";
      picture.src = url(BUILD.poster);
      room.prepend(picture);
      this.#help();
    }
    this.#start();
  }

  disconnectedCallback() {
    this.#runner?.leave();
  }

  attributeChangedCallback(/** @type {string} */ name, /** @type {string | null} */ before, /** @type {string | null} */ now) {
    if (before === now) return;
    if (name === "config") this.#file = undefined;
    this.#runner?.changed(name);
    if (this.#wait.room.classList.contains("waiting")) this.#help();
  }

  /** The clinic's file: its address, or what stands in it. */
  get config() {
    return this.#file ?? this.getAttribute("config") ?? "";
  }

  set config(file) {
    const held = this.#file;
    this.#file = file && typeof file === "object" ? file : undefined;
    if (!this.#file) file == null ? this.removeAttribute("config") : this.setAttribute("config", String(file));
    if (this.#file || held) this.#runner?.changed("config");
  }

  /** The crisis line stands below the text, also while one waits. */
  #help() {
    const { room } = this.#wait;
    room.querySelector(".help")?.remove();
    room.append(crisis(this));
  }

  async #start() {
    try {
      if (!paged(this)) await near(this);
      await bring();
      const { room } = this.#wait;
      this.#runner = window.ketamineGuideLoad({
        host: this,
        root: /** @type {ShadowRoot} */ (this.shadowRoot),
        room,
        option: (name) => option(this, name),
        paged: () => paged(this),
        warn: this.#warn,
        crisis: () => crisis(this),
        url,
        advice,
        run,
        trusted,
      });
      this.#runner.enter();
    } catch (error) {
      this.#started = false;
      this.#warn("load", String(error));
    }
  }

  #warn = (/** @type {string} */ code, /** @type {string} */ message) => {
    console.warn(`${TAG}: ${message}`);
    if (code === "load" && option(this, "mode") === "kiosk" && !window.ketamineGuideKiosk) again();
    this.dispatchEvent(new CustomEvent("guide-error", { bubbles: true, composed: true, detail: { code, message } }));
  };
}
