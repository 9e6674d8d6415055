// @ts-check
// What the loader calls.

/** @returns {Kiosk} */
const begun = () => {
  history.scrollRestoration = "manual";
  lock();
  document.addEventListener("visibilitychange", awake);
  installed();
  hear();
  setInterval(refresh, HOUR);
  // A page from the browser's own memory has been somebody's.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  let unwatch = () => {};
  return {
    stands(host, pulse, bury) {
      standing = host;
      awake();
      unlink(host);
      unwatch();
      unwatch = watch(pulse, bury);
    },

    async answer(what, words, bury) {
      // What has failed asks for nothing more.
      if (waiting) return;
      const [asked, of] = what.split(" ");
      if (asked === "languages") return JSON.stringify(BUILD.languages);
      if (asked === "speak") return words(of);
      if (asked === "state") return JSON.stringify({ version: BUILD.version, offline: await offlineState(), errors: told.errors });
      // Later: the guide itself has asked.
      if (asked === "wipe") queueMicrotask(wipe);
      if (asked === "broken") {
        if (!broken) count("picture");
        broken = true;
      }
      if (asked === "stopped") bury(new Error("the guide's frames have stopped"));
    },
  };
};

/** @type {Kiosk | undefined} */
let kiosk;
window.ketamineGuideKiosk = () => (kiosk ??= begun());
