// @ts-check
// A kiosk's version: whether it is kept for a time without a network, and whether a newer one may come.

/** "none" where no worker may be, or not yet; "failed" where it could not take in this version. */
const offlineState = () => {
  const kept = window.ketamineGuideWorker;
  if (kept === null) return "failed";
  if (!kept || (kept.installing && !kept.active)) return "none";
  if (kept.waiting) return "waiting";
  return kept.active ? "ready" : "failed";
};

/** Comes true when it is there whole, or has failed. */
const takenIn = (/** @type {ServiceWorker} */ coming) =>
  new Promise((/** @type {(value?: unknown) => void} */ done) => {
    const look = () => coming.state !== "installing" && done();
    coming.addEventListener("statechange", look);
    look();
  });

/** Asks for a newer version; true when one is there whole and waits. The page that is opened next is all of it. */
const renew = async () => {
  const kept = window.ketamineGuideWorker;
  if (!kept) return false;
  // Without a network there is none.
  await kept.update().catch(() => {});
  if (kept.installing) await takenIn(kept.installing);
  return !!kept.waiting;
};

window.ketamineGuideOffline = { state: offlineState, renew };
