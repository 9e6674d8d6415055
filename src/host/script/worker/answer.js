// @ts-check
// What is asked for, and who answers: this version for its own files, the network for all else.

/** What is gone from the cache comes from the network, which the page checks by its integrity. */
const own = async (/** @type {FetchEvent} */ event, /** @type {string} */ name) =>
  (await held(name, OWN).catch(() => undefined)) ?? fetch(event.request);

/** The page's name in an address: the folder is the page. */
const named = (/** @type {string} */ address) => address.split(/[?#]/)[0].slice(scope.length) || PAGE;

/** Whether our own page asks: the frame and the builder are of the version that the server has. */
const paged = async (/** @type {FetchEvent} */ { clientId }) => {
  const client = await worker.clients.get(clientId);
  return client?.url.startsWith(scope) && named(client.url) === PAGE;
};

const page = async (/** @type {FetchEvent} */ event) => (await passed(event).catch(() => undefined)) ?? own(event, PAGE);

const asked = async (/** @type {FetchEvent} */ event, /** @type {string} */ name) => {
  const ours = Object.hasOwn(BUILD.files, name);
  if (ours && lasting(name)) return own(event, name);
  if (!(await paged(event))) return fetch(event.request);
  return ours ? own(event, name) : clinic(event, name);
};

worker.addEventListener("fetch", (event) => {
  const { url, method, mode, destination } = event.request;
  if (method !== "GET" || !url.startsWith(scope)) return;
  const name = named(url);
  if (mode === "navigate") {
    if (name === PAGE) event.respondWith(page(event));
    return;
  }
  const theirs = name.endsWith(".json") || destination === "image";
  if (!url.includes("?") && (Object.hasOwn(BUILD.files, name) || theirs)) event.respondWith(asked(event, name));
});
