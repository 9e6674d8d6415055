// The yardstick: the step of `src/science/cleft` in plain JavaScript, molecule by molecule the same.
// A classic script: `cargo xtask bench` runs it in a page beside the Wasm, `node` runs it as well.
"use strict";

/**
 * Lets molecules wander from one point in a cleft without a rim, as `science::cleft::steps` does.
 *
 * @param {number} molecules how many
 * @param {number} steps how many strides of 0.5 µs each takes
 * @param {number} seed a whole number, 0 to 2^32 - 1
 * @returns {number} milliseconds for the steps alone
 */
function cleftSteps(molecules, steps, seed) {
  // Across, along, up; a height of 10 nm is a quarter of a turn between the walls.
  const places = new Float32Array(3 * molecules).map((_, at) => (at % 3 === 2 ? 0.25 : 0));
  const { across, up, rim } = cleftStride(0.0005);
  const state = cleftSeed(seed);
  const began = performance.now();
  let free = molecules;
  for (let step = 0; step < steps; step += 1) {
    free = cleftStep(places, free, state, across, up, rim);
  }
  const ms = performance.now() - began;
  let sum = 0;
  for (let one = 0; one < free; one += 1) sum += places[3 * one];
  cleftSteps.mean = free > 0 ? sum / free : 0;
  return ms;
}

/** Where the molecules of the last call are on average, nm; nobody can leave the work away, and it can be compared. */
cleftSteps.mean = 0;

/**
 * How far one draw of 11 bits (across, nm) and of 10 bits (up, turns of 40 nm) goes, so that the spread is 2 D t on
 * each axis.
 */
function cleftStride(time) {
  const spread = 2 * 330000 * time;
  const one = (draws) => Math.sqrt((spread * 12) / (draws * draws - 1));
  return { across: Math.fround(one(2048)), up: Math.fround(one(1024) / 40), rim: Infinity };
}

/** One stride for all that are free; the last one takes the place of one beyond the rim. */
function cleftStep(places, free, state, across, up, rim) {
  const fround = Math.fround;
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let left = 3 * free;
  let at = 0;
  while (at < left) {
    // xoshiro128++
    const sum = (a + d) | 0;
    const bits = (((sum << 7) | (sum >>> 25)) + a) | 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);

    const atX = fround(places[at] + fround(fround((bits >>> 21) - 1023.5) * across));
    const atY = fround(places[at + 1] + fround(fround(((bits >>> 10) & 0x7ff) - 1023.5) * across));
    if (fround(fround(atX * atX) + fround(atY * atY)) < rim) {
      const gone = fround(places[at + 2] + fround(fround((bits & 0x3ff) - 511.5) * up));
      // Walls reflect: how far is the nearest whole number of turns, there and back, away?
      const whole = fround(fround(gone + 12582912) - 12582912);
      places[at] = atX;
      places[at + 1] = atY;
      places[at + 2] = Math.abs(fround(gone - whole));
      at += 3;
    } else {
      left -= 3;
      places[at] = places[left];
      places[at + 1] = places[left + 1];
      places[at + 2] = places[left + 2];
    }
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
  return left / 3;
}

/** splitmix64 fills the state, as in `science::chance`; four 32-bit words. */
function cleftSeed(seed) {
  const mask = (1n << 64n) - 1n;
  let at = BigInt(seed);
  const word = () => {
    at = (at + 0x9e3779b97f4a7c15n) & mask;
    let mixed = ((at ^ (at >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & mask;
    return mixed ^ (mixed >> 31n);
  };
  const [low, high] = [word(), word()];
  return Int32Array.from([low, low >> 32n, high, high >> 32n], (part) => Number(part & 0xffffffffn) | 0);
}
