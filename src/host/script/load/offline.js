// @ts-check
// Our own page is kept for a time without a network. Somebody's page and frames are not: they are not ours to keep.

const offline = (/** @type {Place} */ { paged, option, url, trusted }) => {
  const { serviceWorker: workers, connection } = /** @type {Navigator & {connection?: {saveData: boolean}}} */ (navigator);
  const here = location.href.split(/[?#]/)[0];
  const { worker } = BUILD;
  if (!worker || !workers || top !== self || !paged() || ![url("."), url("index.html")].includes(here)) return;
  if (connection?.saveData && option("mode") !== "kiosk") return;
  (window.requestIdleCallback || setTimeout)(async () => {
    try {
      window.ketamineGuideWorker = await workers.register(trusted(url(worker)));
    } catch (error) {
      window.ketamineGuideWorker = null;
      console.warn(`${TAG}: not kept for a time without a network: ${error}`);
    }
  });
};
