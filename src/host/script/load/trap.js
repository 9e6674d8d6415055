// @ts-check
// A trap kills the module for every element: all fall back to their text.

const live = /** @type {Set<Guide>} */ (new Set());
/** Held for ever: the garbage collector would call into the dead module. @type {Mounted[]} */
const buried = [];
let dead = /** @type {Error | undefined} */ (undefined);

const trap = (/** @type {ErrorEvent | PromiseRejectionEvent} */ event) => {
  const error = "reason" in event ? event.reason : event.error;
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  // A deep stack is cut before it comes to our glue (Chromium keeps 10 frames), so the module is asked as well.
  const on = (/** @type {Program} */ { glue }) => String(error.stack).includes(glue);
  // The living picture's trap is not ours: its own glue stands in the stack, below it perhaps ours, which called it.
  if (window.ketamineGuideWasm?.panicked?.() || (on(BUILD.guide) && !on(BUILD.synapse))) bury(error);
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
