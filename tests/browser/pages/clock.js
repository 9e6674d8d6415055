// A clock that stands until a test lets time pass: timers, performance.now, Date, and what frames are told. Fetching,
// promises, frames themselves and what style sheets move go on. Stands before our scripts in `kiosk.html`.
//   await clock.pass(ms)  fires what is due, in order; promises and a frame come between two instants
//   await clock.sleep(ms) the device was asleep: the time is gone, each timer that is due fires once
//   clock.set(ms)         somebody sets the wall clock: Date alone jumps by so much
//   clock.flow(true)      it goes with real time, for what loads; false stands again
//   clock.timers()        how many wait
//   clock.rest(ms)        comes true after real time
(() => {
  const real = {
    timeout: setTimeout.bind(window),
    interval: setInterval.bind(window),
    now: performance.now.bind(performance),
    frame: requestAnimationFrame.bind(window),
    Date,
  };
  const began = real.Date.now();
  let [now, wall, next] = [real.now(), 0, 1_000_000];
  const started = now;
  /** By id: when it is due, how often it comes again, what it does. */
  const timers = new Map();
  // An id this high is ours; what was asked for before us keeps its own.
  /** How long a test's script may take, as `engine.rs` tells the driver: WebKit's looks at the page's own clock. */
  const DRIVER = 61234;
  const add = (again) => (call, wait = 0, ...rest) => {
    if (wait === DRIVER) return real.timeout(call, wait);
    const every = Math.max(Number(wait) || 0, again ? 1 : 0);
    timers.set(++next, { due: now + every, every: again ? every : null, call: () => call(...rest) });
    return next;
  };
  const clear = (own) => (id) => timers.delete(id) || own.call(window, id);
  window.setTimeout = add(false);
  window.setInterval = add(true);
  window.clearTimeout = clear(window.clearTimeout);
  window.clearInterval = clear(window.clearInterval);
  performance.now = () => now;
  const date = () => began + Math.floor(now - started) + wall;
  window.Date = class extends real.Date {
    constructor(...parts) {
      super(...(parts.length ? parts : [date()]));
    }
    static now() {
      return date();
    }
  };
  window.requestAnimationFrame = (call) => real.frame(() => call(now));

  /** All promises that can go on have gone on. */
  const settled = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (port1.close(), done());
      port2.postMessage(0);
    });
  /** A frame, where one comes: a page that is out of sight gets none. */
  const framed = () =>
    new Promise((done) => {
      real.frame(() => done());
      real.timeout(done, 100);
    });
  const due = (until) => {
    let first;
    for (const [id, timer] of timers) if (timer.due <= until && (!first || timer.due < first[1].due)) first = [id, timer];
    return first;
  };
  const fire = (id, timer) => {
    if (timer.every === null) timers.delete(id);
    else timer.due = Math.max(timer.due, now) + timer.every;
    try {
      timer.call();
    } catch (error) {
      reportError(error);
    }
  };
  let shown = now;
  const pass = async (ms) => {
    const until = now + ms;
    for (let each; (each = due(until)); ) {
      now = Math.max(now, each[1].due);
      fire(...each);
      await settled();
      // Who looks whether frames still come sees one a second at least.
      if (now - shown >= 900) {
        shown = now;
        await framed();
      }
    }
    now = Math.max(now, until);
    await framed();
  };
  let flowing;
  window.clock = {
    pass,
    sleep: async (ms) => {
      now += ms;
      await pass(0);
    },
    set: (ms) => void (wall += ms),
    flow: (on) => {
      clearInterval(flowing);
      let last = real.now();
      const go = () => {
        const later = real.now();
        pass(later - last);
        last = later;
      };
      flowing = on ? real.interval(go, 20) : undefined;
    },
    timers: () => timers.size,
    rest: (ms) => new Promise((done) => real.timeout(done, ms)),
  };
})();
