// Counts what a page's scripts hold: listeners, timers, observers, programs, and asks of the reader. Runs first.
(() => {
  const held = new Map();
  const programs = [];
  const memories = [];
  const counts = { dialogs: 0, held, programs, memories };
  window.counts = counts;

  const ids = new WeakMap();
  let last = 0;
  const id = (thing) => {
    if (!ids.has(thing)) ids.set(thing, ++last);
    return ids.get(thing);
  };
  // Only what outlives an element: the window, the document, media queries, and guides themselves.
  const name = (target) => {
    if (target === window || target === undefined) return "window";
    if (target === document) return "document";
    if (target instanceof MediaQueryList) return "media";
    return target instanceof Element && target.localName === "ketamine-guide" ? `guide ${id(target)}` : "";
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const key = (target, type, call, options) => {
    const capture = typeof options === "object" ? !!options?.capture : !!options;
    return `${name(target)} ${type} ${call && typeof call !== "string" ? id(call) : ""} ${capture}`;
  };
  EventTarget.prototype.addEventListener = function (type, call, options) {
    const mine = key(this, type, call, options);
    if (name(this)) held.set(mine, type);
    if (name(this) && options?.once) addEventListener.call(this, type, () => held.delete(mine), options);
    const signal = options?.signal;
    if (signal) addEventListener.call(signal, "abort", () => held.delete(mine));
    return addEventListener.call(this, type, call, options);
  };
  EventTarget.prototype.removeEventListener = function (type, call, options) {
    held.delete(key(this, type, call, options));
    return removeEventListener.call(this, type, call, options);
  };

  for (const [set, clear] of [["setTimeout", "clearTimeout"], ["setInterval", "clearInterval"], ["requestAnimationFrame", "cancelAnimationFrame"]]) {
    const [real, stop] = [window[set].bind(window), window[clear].bind(window)];
    window[set] = (call, ...rest) => {
      const timer = real((...given) => {
        if (set !== "setInterval") held.delete(`${set} ${timer}`);
        return typeof call === "function" && call(...given);
      }, ...rest);
      held.set(`${set} ${timer}`, set);
      return timer;
    };
    window[clear] = (timer) => (held.delete(`${set} ${timer}`), stop(timer));
  }

  for (const kind of ["IntersectionObserver", "ResizeObserver", "MutationObserver"]) {
    const { observe, unobserve, disconnect } = window[kind].prototype;
    const watched = new WeakMap();
    const tell = (watch) => {
      const count = watched.get(watch)?.size;
      count ? held.set(`${kind} ${id(watch)}`, kind) : held.delete(`${kind} ${id(watch)}`);
    };
    window[kind].prototype.observe = function (target, ...rest) {
      watched.set(this, (watched.get(this) ?? new Set()).add(target));
      tell(this);
      return observe.call(this, target, ...rest);
    };
    window[kind].prototype.unobserve = function (target) {
      watched.get(this)?.delete(target);
      tell(this);
      return unobserve.call(this, target);
    };
    window[kind].prototype.disconnect = function () {
      watched.delete(this);
      tell(this);
      return disconnect.call(this);
    };
  }

  const keep = (result) => {
    const made = result.instance ?? result;
    if (made instanceof WebAssembly.Instance) {
      memories.push(...Object.values(made.exports).filter((each) => each instanceof WebAssembly.Memory));
    }
    return result;
  };
  for (const how of ["compile", "compileStreaming", "instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[how];
    if (!real) continue;
    WebAssembly[how] = (what, ...rest) => {
      programs.push(what instanceof WebAssembly.Module ? `${how} of a module` : how);
      return real.call(WebAssembly, what, ...rest).then(keep);
    };
  }

  for (const how of ["alert", "confirm", "prompt"]) window[how] = () => void counts.dialogs++;

  /** How many of each kind are held now, as sorted text. */
  counts.now = () => {
    const counted = {};
    for (const key of held.keys()) {
      const kind = key.replace(/ \d+/g, "");
      counted[kind] = (counted[kind] ?? 0) + 1;
    }
    return Object.keys(counted).sort().map((kind) => `${counted[kind]} ${kind}`).join("; ");
  };
})();
