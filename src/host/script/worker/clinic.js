// @ts-check
// The clinic's file and logo, where they stand beside ours: asked for each time, and the last good ones kept for a time
// without them.

/** Says on what day an answer was kept; read by the guide. */
const KEPT = `${TAG}-kept`;
/** A server that does not answer is as good as none. */
const PATIENCE = 8000;

const good = async (/** @type {Response} */ response, /** @type {string} */ name) => {
  if (!response.ok) return false;
  if (!name.endsWith(".json")) return /^image\//.test(response.headers.get("content-type") || "");
  try {
    const value = await response.clone().json();
    return value && typeof value === "object" && !Array.isArray(value);
  } catch {
    return false;
  }
};

const keep = async (/** @type {Response} */ response, /** @type {string} */ name) => {
  const day = new Date().toISOString().slice(0, 10);
  const copy = await anew(response, { [KEPT]: day });
  await (await caches.open(CLINIC)).put(key(name), copy);
};

const clinic = async (/** @type {FetchEvent} */ event, /** @type {string} */ name) => {
  let fresh = Response.error();
  try {
    fresh = await fetch(event.request, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) });
    if (await good(fresh, name)) {
      // Kept or not, it is there now.
      event.waitUntil(keep(fresh.clone(), name).catch(() => {}));
      return fresh;
    }
  } catch {}
  return (await held(name, CLINIC)) ?? fresh;
};
