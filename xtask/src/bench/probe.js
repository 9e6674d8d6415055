// Runs before the scripts of the page: counts what they ask for, and tells when the guide is seen.
(() => {
  const ask = window.requestAnimationFrame.bind(window);
  /** `spans`: start and end of each frame a script of the page has asked for. */
  const bench = { ask, asked: 0, set: 0, fired: 0, shown: 0, spans: [] };
  window.bench = bench;

  window.requestAnimationFrame = (call) => {
    bench.asked += 1;
    let start = 0;
    const id = ask((now) => {
      start = performance.now();
      call(now);
    });
    // Asked for next, so it runs next in the same frame, when all microtasks of the first are done (see drag.js).
    ask(() => start && bench.spans.push([start, performance.now()]));
    return id;
  };

  for (const name of ["setTimeout", "setInterval"]) {
    const set = window[name].bind(window);
    window[name] = (call, ...rest) => {
      bench.set += 1;
      const counted = (...given) => {
        bench.fired += 1;
        call(...given);
      };
      return set(counted, ...rest);
    };
  }

  const look = () => {
    const root = document.querySelector("ketamine-guide")?.shadowRoot;
    const guide = root?.querySelector(".mount .guide");
    // Frames are asked for before they are painted: this is the frame that shows the guide.
    if (guide?.getClientRects().length) bench.shown = performance.now();
    else ask(look);
  };
  ask(look);
})();
