// @ts-check
// A new version waits until no page of the old one is open. Then it takes over before the next page comes, which is all new.

/** What one version says to the next; never to be changed. */
const TAKE_OVER = `${TAG}: take over`;
worker.addEventListener("message", ({ data }) => {
  if (data === TAKE_OVER) worker.skipWaiting();
});

const activate = async () => {
  const old = (/** @type {string} */ name) => name.startsWith(OURS) && name !== OWN && name !== CLINIC;
  for (const name of (await caches.keys()).filter(old)) await caches.delete(name);
  // The very first visit may lose its network too.
  await worker.clients.claim();
};
worker.addEventListener("activate", (event) => event.waitUntil(activate()));

/** A page that does nothing but come again. Not by a meta element: Chromium takes that, at an address with a place in the
 *  guide, for a step to the place. */
const AGAIN = '<!DOCTYPE html><meta name="color-scheme" content="light dark"><script>location.reload()</script>';
/** How often one may come in a worker's short life: whatever a browser does, nobody is kept from the guide. */
const TURNS = 12;
/** Those that came. @type {Set<string>} */
const passing = new Set();

/** Answers for a page when the next version waits and may have it; else nothing. */
const passed = async (/** @type {FetchEvent & {replacesClientId?: string}} */ event) => {
  const { waiting } = worker.registration;
  if (!waiting || passing.size >= TURNS) return;
  const { resultingClientId: comes, replacesClientId: goes } = event;
  const open = await worker.clients.matchAll({ type: "window" });
  const others = open.filter(({ id }) => id !== comes && id !== goes && !passing.has(id));
  if (!others.length) waiting.postMessage(TAKE_OVER);
  // One other may be the page that goes: not all browsers tell. When a page of ours has come between, it is known.
  else if (others.length > 1 || goes || open.some(({ id }) => passing.has(id))) return;
  passing.add(comes);
  return new Response(AGAIN, { headers: { "content-type": "text/html", "cache-control": "no-store" } });
};
