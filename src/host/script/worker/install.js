// @ts-check
// A version is taken in whole or not at all: a download that breaks, or a server that has meanwhile another version,
// leaves what was there before.

/** Of what lasts, what the browser already has is good, unless it has been spoilt. */
const fetched = async (/** @type {string} */ name) => {
  const ask = (/** @type {RequestCache} */ cache) => fetch(key(name), { cache, integrity: BUILD.files[name] });
  try {
    const response = await (lasting(name) ? ask("default").catch(() => ask("reload")) : ask("no-cache"));
    if (response.ok) return await anew(response);
    throw new Error(`status ${response.status}`);
  } catch (error) {
    throw new Error(`${TAG}: not kept for a time without a network: ${key(name)}: ${error}; expected the file of this build, unchanged`);
  }
};

const install = async () => {
  // The page is put last: where it is, all is. A server that goes back to a version finds it here.
  if (await held(PAGE, OWN)) return;
  try {
    const names = Object.keys(BUILD.files);
    const all = await Promise.all(names.map(fetched));
    const cache = await caches.open(OWN);
    for (const [at, name] of names.entries()) await cache.put(key(name), all[at]);
  } catch (error) {
    // No half of it stays, also where the disk is full. Said once: by the browser, for it is thrown.
    await caches.delete(OWN);
    throw error;
  }
};

worker.addEventListener("install", (event) => event.waitUntil(install()));
