// Chance that can be had again: the same seed gives the same numbers.

/** Numbers from 0 to 1, by mulberry32. */
const chance = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let bits = Math.imul(seed ^ (seed >>> 15), seed | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
};

let roll;
const upTo = (count) => Math.floor(roll() * count);
const oneOf = (list) => list[upTo(list.length)];
/** One of `[weight, value]`. */
const weighed = (table) => {
  let left = roll() * table.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, value] of table) if ((left -= weight) < 0) return value;
  return table[0][1];
};
