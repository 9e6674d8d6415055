// @ts-check
// The screen stays lit, where the browser lets it. It forgets whenever the page was out of sight, and a device that saves
// its battery may refuse: so it is asked again for each visitor.

const awake = () => {
  if (document.visibilityState === "visible") navigator.wakeLock?.request("screen").catch(() => {});
};
