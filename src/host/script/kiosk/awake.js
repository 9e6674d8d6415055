// @ts-check
// The screen stays lit, where the browser lets it; it forgets whenever the page was out of sight.

const awake = () => {
  const ask = () => {
    // A device that saves its battery may refuse.
    if (document.visibilityState === "visible") navigator.wakeLock?.request("screen").catch(() => {});
  };
  document.addEventListener("visibilitychange", ask);
  ask();
};
