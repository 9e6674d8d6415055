// Runs before the scripts of a page: how far things jump, and when the guide stands.
(() => {
  const host = { shift: 0, ready: 0 };
  window.host = host;
  addEventListener("guide-ready", () => (host.ready = performance.now()));
  const add = (list) => list.getEntries().forEach((entry) => (host.shift += entry.hadRecentInput ? 0 : entry.value));
  new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
})();
