// @ts-check
// The one script a site includes. It defines <ketamine-guide>, keeps the element's children readable until the
// interactive guide is ready, and brings them back when anything fails. The build fills in BUILD.
// Long: one tag is all a site includes, so this cannot be split.
(() => {
  "use strict";
  /** @typedef {{glue: string, wasm: string, bytes: number, later?: string}} Program */
  /** @type {{guide: Program, synapse: Program, css: string[], integrity: Record<string, string>,
   *  packs: Record<string, string>, words: Record<string, Record<string, string>>,
   *  crisis: Record<string, {call: string, text?: string}>}} */
  const BUILD = /*build*/ JSON.parse("null") /*end*/;
  const TAG = "ketamine-guide";
  if (customElements.get(TAG)) return;

  /** @typedef {{free(): void, changed(name: string): void}} Mounted */
  /** Brings what the guide needs later: `done` hears it once, or nothing where it did not come.
   *  @typedef {(what: "synapse" | "words", done: (came?: unknown) => void) => unknown} Load */
  /** @typedef {(host: HTMLElement, root: HTMLElement, pack: string, load: Load) => Mounted} Mount */

  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  const base = new URL(".", script ? script.src : location.href).href;
  const url = (/** @type {string} */ name) => new URL(name, base).href;
  const get = async (/** @type {string} */ name) => {
    const integrity = BUILD.integrity[name];
    const response = await fetch(url(name), { credentials: "omit", ...(integrity ? { integrity } : {}) });
    if (!response.ok) throw new Error(`${url(name)}: ${response.status}; expected 200`);
    return response;
  };

  /** Under Trusted Types a script's address needs a policy; ours lets nothing pass but our own folder. */
  const trusted = (/** @type {string} */ href) => {
    // @ts-ignore: not in every lib.dom
    const types = window.trustedTypes;
    const createScriptURL = (/** @type {string} */ to) => (to.startsWith(base) ? to : "");
    policy ??= types ? types.createPolicy(TAG, { createScriptURL }) : { createScriptURL };
    return policy.createScriptURL(href);
  };
  /** @type {any} Made once: a second policy of one name may be refused. */
  let policy;

  /** Bytes of Wasm so far, told to every element that waits. */
  const bars = /** @type {Set<HTMLProgressElement>} */ (new Set());
  const counted = (/** @type {Response} */ response) => {
    let bytes = 0;
    const count = new TransformStream({
      transform(chunk, out) {
        bytes += chunk.length;
        for (const bar of bars) bar.value = Math.min(bytes / BUILD.guide.bytes, 1);
        out.enqueue(chunk);
      },
    });
    // A response of our own, so that a server's wrong MIME type cannot stop streaming.
    return new Response(/** @type {ReadableStream} */ (response.body).pipeThrough(count), {
      headers: { "content-type": "application/wasm" },
    });
  };

  const glue = (/** @type {string} */ name) =>
    new Promise((done, failed) => {
      const tag = document.createElement("script");
      tag.src = trusted(url(name));
      tag.crossOrigin = "anonymous";
      tag.integrity = BUILD.integrity[name] || "";
      tag.onload = done;
      tag.onerror = () => failed(new Error(`${url(name)} did not load`));
      document.head.append(tag);
    });

  /** A sheet in a shadow root brings no fonts: somebody's page is given them here, ours has them. It is small
   *  and comes beside the Wasm; the guide waits for them a little, so that no line moves when they are there. */
  const fonts = () => {
    const family = "Atkinson Hyperlegible Next";
    if ([...document.fonts].some((font) => font.family.includes(family))) return;
    const font = new FontFace(family, `url("${url("fonts/atkinson-next.woff2")}")`, { weight: "400 700" });
    document.fonts.add(font);
    const loaded = font.load().catch(() => {});
    return Promise.race([loaded, new Promise((done) => setTimeout(done, 3000))]);
  };

  const sheet = async (/** @type {string} */ name) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await (await get(name)).text());
    return sheet;
  };

  /** What has been loaded or is on its way, once for all elements of a page. */
  const loaded = /** @type {Map<string, Promise<any>>} */ (new Map());
  /** What failed is asked for again by the next element that wants it: networks come back, a dead module does not. */
  const once = (/** @type {string} */ key, /** @type {() => Promise<any>} */ make) => {
    const made = loaded.get(key) || (dead ? Promise.reject(dead) : make());
    loaded.set(key, made);
    made.catch(() => loaded.delete(key));
    return made;
  };
  /** A program with its glue, which puts what it exports into the window. @returns {Promise<any>} */
  const program = (/** @type {"Wasm" | "Synapse"} */ name, /** @type {Program} */ files) =>
    once(files.wasm, async () => {
      const [response] = await Promise.all([get(files.wasm).then(counted), glue(files.glue)]);
      const made = /** @type {any} */ (window)[`ketamineGuide${name}`];
      made.first = await made({ module_or_path: response });
      return made;
    });
  const load = async () => /** @type {Mount} */ ((await program("Wasm", BUILD.guide)).mount);
  /** The part of the program that only the other chapters need: it puts itself into the first part's table. */
  const rest = async (/** @type {string | undefined} */ name) =>
    name &&
    once(name, async () => {
      const [response, { first }] = await Promise.all([get(name), program("Wasm", BUILD.guide)]);
      await WebAssembly.instantiate(await response.arrayBuffer(), { first });
    });
  /** @returns {Promise<string>} */
  const words = (/** @type {string} */ lang) => once(BUILD.packs[lang], async () => (await get(BUILD.packs[lang])).text());
  /** Our own page carries its words as data, beside the same words as text. */
  const onPage = (/** @type {string} */ lang) => {
    const block = document.getElementById(`${TAG}-words`);
    return block && block.lang === lang ? block.textContent : null;
  };

  /** A trap kills the module for every element: all fall back to their text. */
  const live = /** @type {Set<KetamineGuide>} */ (new Set());
  /** Held for ever: the garbage collector would call into the dead module. @type {Mounted[]} */
  const buried = [];
  let dead = /** @type {Error | undefined} */ (undefined);
  const trap = (/** @type {ErrorEvent | PromiseRejectionEvent} */ event) => {
    const error = "reason" in event ? event.reason : event.error;
    if (!(error instanceof WebAssembly.RuntimeError)) return;
    // A deep stack is cut before it comes to our glue (Chromium keeps 10 frames), so the module is asked as well.
    const glue = /** @type {any} */ (window).ketamineGuideWasm;
    const on = (/** @type {Program} */ { glue }) => String(error.stack).includes(glue);
    // The living picture's trap is not ours: its own glue stands in the stack, below it perhaps ours, which called it.
    if (glue?.panicked?.() || (on(BUILD.guide) && !on(BUILD.synapse))) bury(error);
  };
  const bury = (/** @type {Error} */ error) => {
    if (dead) return;
    dead = error;
    loaded.delete(BUILD.guide.wasm);
    for (const guide of live) guide.fail("panic", error);
  };
  const listen = (/** @type {"addEventListener" | "removeEventListener"} */ how) => {
    window[how]("error", /** @type {EventListener} */ (trap));
    window[how]("unhandledrejection", /** @type {EventListener} */ (trap));
  };

  const make = (/** @type {string} */ tag, /** @type {object} */ properties) => Object.assign(document.createElement(tag), properties);

  class KetamineGuide extends HTMLElement {
    static observedAttributes = "lang country routes chapter moment theme clinic phone website config mode".split(" ");
    #bar = /** @type {HTMLProgressElement} */ (make("progress", { className: "download", max: 1, value: 0, hidden: true }));
    #note = make("div", { className: "notice", hidden: true });
    #root = make("div", { className: "mount", hidden: true });
    #text = document.createElement("slot");
    /** @type {Mounted | undefined} */
    #mounted;
    /** Counts starts and stops: a start that another one has overtaken gives up. */
    #turn = 0;

    constructor() {
      super();
      const own = new CSSStyleSheet();
      own.replaceSync(
        ":host{display:block}:host([hidden]),[hidden]{display:none!important}" +
          ".download{position:fixed;inset:0 0 auto;z-index:2;inline-size:100%;block-size:4px;accent-color:var(--guide-accent,auto)}",
      );
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [own];
      root.append(this.#bar, this.#note, this.#root, this.#text);
    }

    connectedCallback() {
      if (!live.size) listen("addEventListener");
      live.add(this);
      if (!this.#mounted) this.#start();
    }

    disconnectedCallback() {
      // A moved element is connected again before this runs.
      queueMicrotask(() => {
        if (this.isConnected) return;
        live.delete(this);
        if (!live.size) listen("removeEventListener");
        this.#stop();
      });
    }

    attributeChangedCallback(/** @type {string} */ name, /** @type {string | null} */ before, /** @type {string | null} */ now) {
      if (before === now) return;
      if (name !== "lang" && name !== "mode") return this.#mounted?.changed(name);
      // Made anew, and later: the guide itself may have called whoever sets this.
      const turn = this.#turn;
      queueMicrotask(() => {
        if (!turn || turn !== this.#turn || !this.isConnected) return;
        const asking = !this.#mounted;
        this.#stop();
        this.#start(asking);
      });
    }

    get #page() {
      return this.getAttribute("mode") === "page" || this.getAttribute("mode") === "kiosk";
    }

    /** An attribute; on a page of our own, the query parameter of that name comes first. */
    #option(/** @type {string} */ name) {
      return (this.#page && new URLSearchParams(location.search).get(name)) || this.getAttribute(name) || "";
    }

    get #lang() {
      const asked = this.#option("lang") || document.documentElement.lang;
      const lang = asked.toLowerCase().split("-")[0] || "en";
      if (BUILD.packs[lang]) return lang;
      if (this.#option("lang") || this.#page) this.#warn("lang", `lang "${asked}" is not there; allowed: ${Object.keys(BUILD.packs).join(" ")}; en is used`);
      return "en";
    }

    async #start(mayAsk = true) {
      const turn = ++this.#turn;
      const overtaken = () => turn !== this.#turn || !this.isConnected;
      try {
        if (!this.#page) await near(this);
        if (overtaken()) return;
        const lang = this.#lang;
        const pack = onPage(lang);
        const first = [load(), pack || this.#later("words", lang), this.#wear(BUILD.css[0]), fonts()];
        const [mount, told] = await this.#shown(lang, Promise.all(first));
        if (overtaken()) return;
        const asked = mayAsk && this.#reading && (await this.#ask(BUILD.words[lang].open));
        if (overtaken()) return;
        this.#mounted = mount(this, this.#root, told, (/** @type {string} */ what, /** @type {(came?: unknown) => void} */ done) =>
          // Nobody hears of it after a trap.
          this.#later(what, lang).then((came) => dead || done(came), () => dead || done()),
        );
        this.#root.hidden = false;
        this.#text.hidden = this.#note.hidden = true;
        if (asked) /** @type {HTMLElement | null} */ (this.#root.querySelector("h2.title"))?.focus();
        this.dispatchEvent(new CustomEvent("guide-ready", { bubbles: true, composed: true }));
      } catch (error) {
        if (error instanceof WebAssembly.RuntimeError) bury(error);
        if (!overtaken()) this.fail(dead ? "panic" : "load", error);
      }
    }

    /** What comes when it is needed: the rest of the words, the styles and the program, or the living picture. */
    async #later(/** @type {string} */ what, /** @type {string} */ lang) {
      if (what === "words") return (await Promise.all([words(lang), this.#wear(BUILD.css[1]), rest(BUILD.guide.later)]))[0];
      return (await program("Synapse", BUILD.synapse)).Living;
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
      }
    }

    async #wear(/** @type {string} */ name) {
      const worn = await once(name, () => sheet(name));
      const root = /** @type {ShadowRoot} */ (this.shadowRoot);
      if (!root.adoptedStyleSheets.includes(worn)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, worn];
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
      this.#text.hidden = false;
    }

    /** True when the reader has begun to read, select or use the text. */
    get #reading() {
      const chosen = getSelection();
      return (
        (chosen && !chosen.isCollapsed && this.contains(chosen.anchorNode)) ||
        this.contains(document.activeElement) ||
        this.getBoundingClientRect().top < -40
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
      const words = BUILD.words[this.#option("lang").toLowerCase().split("-")[0]] || BUILD.words.en;
      const { call } = BUILD.crisis[this.#option("country").toLowerCase()] || BUILD.crisis.us;
      const link = make("a", { href: `tel:${call.replaceAll(" ", "")}`, textContent: call });
      const note = make("p", { textContent: `${words.failed} ${words.crisis} ` });
      note.append(link);
      this.#note.className = "notice failed";
      this.#note.setAttribute("role", "status");
      this.#note.replaceChildren(note);
      this.#note.hidden = false;
      this.#warn(code, String(error));
    }

    #warn(/** @type {string} */ code, /** @type {string} */ message) {
      console.warn(`ketamine-guide: ${message}`);
      this.dispatchEvent(new CustomEvent("guide-error", { bubbles: true, composed: true, detail: { code, message } }));
    }
  }

  /** Waits until the element is near the window. */
  const near = (/** @type {Element} */ element) =>
    new Promise((/** @type {(value?: unknown) => void} */ done) => {
      const watch = new IntersectionObserver(
        (entries) => {
          if (!entries.some((entry) => entry.isIntersecting)) return;
          watch.disconnect();
          done();
        },
        { rootMargin: "600px" },
      );
      watch.observe(element);
    });

  customElements.define(TAG, KetamineGuide);
})();
