// Takes down what goes wrong on a page, and what the guide says; nothing reaches a real printer.
(() => {
  const seen = { uncaught: [], errors: [], warnings: [], events: [], blocked: [], shift: 0, prints: 0 };
  window.seen = seen;
  // Only some folders may be kept: elsewhere a test's page would come from the one before.
  if (!location.pathname.startsWith("/kept-")) Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined });
  addEventListener("error", (event) => seen.uncaught.push(String(event.message)));
  addEventListener("unhandledrejection", (event) => seen.uncaught.push(String(event.reason)));
  addEventListener("securitypolicyviolation", (event) => seen.blocked.push(`${event.effectiveDirective} ${event.blockedURI}`));
  const keep = (method, list) => {
    const say = console[method].bind(console);
    console[method] = (...words) => {
      list.push(words.map(String).join(" "));
      say(...words);
    };
  };
  keep("error", seen.errors);
  keep("warn", seen.warnings);
  for (const name of ["ready", "navigate", "complete", "error"]) {
    addEventListener(`guide-${name}`, (event) => seen.events.push({ name, ...event.detail }));
  }
  window.print = () => seen.prints++;
  if ((PerformanceObserver.supportedEntryTypes || []).includes("layout-shift")) {
    const add = (list) => list.getEntries().forEach((entry) => (seen.shift += entry.hadRecentInput ? 0 : entry.value));
    new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
  }
})();
