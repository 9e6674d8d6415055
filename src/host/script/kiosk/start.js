// @ts-check
// What the loader calls.

/** @returns {Kiosk} */
const begun = () => {
  history.scrollRestoration = "manual";
  lock();
  awake();
  installed();
  hear();
  // Nobody has been there: a version or a clinic's file may be newer than the last visit.
  setInterval(() => stage() === "attract" && wipe(), HOUR);
  // A page from the browser's own memory has been somebody's.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  let unwatch = () => {};
  return {
    stands(host, pulse, bury) {
      standing = host;
      unlink(host);
      unwatch();
      unwatch = watch(pulse, bury);
    },

    async answer(what, words, bury) {
      const [asked, of] = what.split(" ");
      if (asked === "languages") return JSON.stringify(BUILD.languages);
      if (asked === "speak") return words(of);
      if (asked === "state") return JSON.stringify({ version: BUILD.version, offline: await offlineState(), errors: told.errors });
      // Later: the guide itself has asked.
      if (asked === "wipe") queueMicrotask(wipe);
      if (asked === "stopped") bury(new Error("the guide's frames have stopped"));
    },
  };
};

/** @type {Kiosk | undefined} */
let kiosk;
window.ketamineGuideKiosk = () => (kiosk ??= begun());
