// @ts-check
// Unpacks what the build has packed as one LZMA stream (Igor Pavlov's specification, with lc = 3, lp = 0, pb = 0 and no
// header). No engine has a decoder of its own that packs as well and is known to all three; this one is 2 KB.

/** Chances are counted of 2048, and begin even. */
const EVEN = 1024;
/** Where the chances of each question stand: twelve states each, then trees. */
const IS_MATCH = 0;
const IS_REPEAT = 12;
const IS_OTHER = 24;
const IS_THIRD = 36;
const IS_FOURTH = 48;
const IS_LONG = 60;
const SLOTS = 72;
const NEAR = SLOTS + 4 * 64;
const ALIGN = NEAR + 128;
const LENGTH = ALIGN + 16;
const REPEAT_LENGTH = LENGTH + 274;
const LETTERS = REPEAT_LENGTH + 274;
const CHANCES = LETTERS + 0x300 * 8;

/** The `size` bytes that were packed into `from`. */
const unpack = (/** @type {Uint8Array} */ from, /** @type {number} */ size) => {
  const out = new Uint8Array(size);
  const chances = new Uint16Array(CHANCES).fill(EVEN);
  let read = 5;
  let range = 2 ** 32 - 1;
  let code = new DataView(from.buffer, from.byteOffset).getUint32(1);

  const refill = () => {
    if (range >= 2 ** 24) return;
    range *= 256;
    code = code * 256 + (from[read++] | 0);
  };
  /** A question that the packer has learnt to guess. */
  const bit = (/** @type {number} */ index) => {
    const chance = chances[index];
    const bound = (range >>> 11) * chance;
    const yes = code >= bound;
    if (yes) {
      range -= bound;
      code -= bound;
      chances[index] -= chance >> 5;
    } else {
      range = bound;
      chances[index] += (2048 - chance) >> 5;
    }
    refill();
    return +yes;
  };
  /** A question that cannot be guessed. */
  const toss = () => {
    range = range >>> 1;
    const yes = code >= range;
    if (yes) code -= range;
    refill();
    return +yes;
  };
  const tree = (/** @type {number} */ base, /** @type {number} */ bits) => {
    let at = 1;
    for (let left = bits; left--; ) at = 2 * at + bit(base + at);
    return at - (1 << bits);
  };
  /** The same, lowest bit first. */
  const reversed = (/** @type {number} */ base, /** @type {number} */ bits) => {
    let [at, value] = [1, 0];
    for (let left = 0; left < bits; left++) {
      const yes = bit(base + at);
      at = 2 * at + yes;
      value += yes << left;
    }
    return value;
  };
  const length = (/** @type {number} */ base) => {
    if (!bit(base)) return tree(base + 2, 3);
    return bit(base + 1) ? 16 + tree(base + 18, 8) : 8 + tree(base + 10, 3);
  };
  const distance = (/** @type {number} */ length) => {
    const slot = tree(SLOTS + 64 * Math.min(length, 3), 6);
    if (slot < 4) return slot;
    let bits = (slot >> 1) - 1;
    let far = 2 + (slot & 1);
    if (slot < 14) {
      far <<= bits;
      return far + reversed(NEAR + far - slot, bits);
    }
    while (bits-- > 4) far = 2 * far + toss();
    return 16 * far + reversed(ALIGN, 4);
  };

  /** How far back the last four copies began. */
  const back = [0, 0, 0, 0];
  let state = 0;
  for (let at = 0; at < size; ) {
    if (!bit(IS_MATCH + state)) {
      const base = LETTERS + 0x300 * ((out[at - 1] | 0) >> 5);
      let letter = 1;
      // After a copy, what stood behind it tells what this is not.
      for (let not = out[at - back[0] - 1], same = state > 6; same && letter < 256; not <<= 1) {
        const hint = (not >> 7) & 1;
        const yes = bit(base + 256 * (1 + hint) + letter);
        letter = 2 * letter + yes;
        same = yes === hint;
      }
      while (letter < 256) letter = 2 * letter + bit(base + letter);
      out[at++] = letter;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
      continue;
    }
    const copied = state > 6;
    let left = 0;
    if (!bit(IS_REPEAT + state)) {
      state = copied ? 10 : 7;
      left = length(LENGTH);
      back.unshift(distance(left));
      back.pop();
    } else {
      const which = bit(IS_OTHER + state) && 1 + (bit(IS_THIRD + state) && 1 + bit(IS_FOURTH + state));
      if (!which && !bit(IS_LONG + state)) {
        state = copied ? 11 : 9;
        left = -1;
      } else {
        back.unshift(back.splice(which, 1)[0]);
        state = copied ? 11 : 8;
        left = length(REPEAT_LENGTH);
      }
    }
    for (left += 2; left--; at++) out[at] = out[at - back[0] - 1];
  }
  return out;
};
