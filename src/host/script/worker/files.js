// @ts-check
// Keeps the guide's page whole without a network. A worker stands for one version of the guide and holds its files in a
// cache of that version's name: nothing of another version, and nothing of a reader. No query is ever a key.

/** The build fills it in: every file that the page and a kiosk need, and what its content must hash to; the page last.
 *  @type {{version: string, files: Record<string, string>}} */
const BUILD = /*build*/ JSON.parse("null") /*end*/;
const TAG = "ketamine-guide";
const PAGE = "index.html";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;
const key = (/** @type {string} */ name) => scope + name;

/** Several guides may stand on one host: a cache names the folder. */
const OURS = `${TAG} ${scope} `;
const OWN = OURS + BUILD.version;
/** What is the clinic's, not ours; versions come and go over it. */
const CLINIC = `${OURS}clinic`;

/** Named by its content: it never changes. */
const lasting = (/** @type {string} */ name) => /^guide-/.test(name);

const held = (/** @type {string} */ name, /** @type {string} */ cacheName) => caches.match(key(name), { cacheName });

/** Without the way it came: a redirected answer may not open a page, and a packed one is unpacked already. */
const anew = async (/** @type {Response} */ response, /** @type {Record<string, string>} */ more = {}) => {
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  for (const name in more) headers.set(name, more[name]);
  return new Response(await response.blob(), { headers });
};
