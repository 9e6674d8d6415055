// @ts-check
// The guide tells by a number that it lives, the browser by frames that it draws. Where either stops, the text stands.

/** Looks in a row without a sign of life: seconds. */
const PATIENCE = 3;

/** The time that nobody sets. */
const real = () => new Event("").timeStamp;

/** @param {() => number} pulse @param {(why: Error) => void} bury @returns {() => void} ends it */
const watch = (pulse, bury) => {
  let [last, missed, asked] = [-1, 0, 0];
  const draw = () => {
    // Nobody is there, or nothing is seen: a dark screen need not be drawn.
    if (document.visibilityState !== "visible" || stage() === "attract") return void (asked = 0);
    if (asked && real() - asked > PATIENCE * 1000) throw new Error("the browser draws no frames");
    if (asked) return;
    asked = real();
    requestAnimationFrame(() => (asked = 0));
  };
  const look = () => {
    try {
      const now = pulse();
      // It only grows; less of it, and the memory it stands in is lost.
      if (now < last) throw new Error("the guide's memory is lost");
      missed = now === last ? missed + 1 : 0;
      last = now;
      if (missed >= PATIENCE) throw new Error("the guide's clock has stopped");
      draw();
    } catch (error) {
      clearInterval(timer);
      bury(/** @type {Error} */ (error));
    }
  };
  const timer = setInterval(look, 1000);
  return () => clearInterval(timer);
};
