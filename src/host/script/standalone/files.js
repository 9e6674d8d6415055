// @ts-check
// The files that were packed together, by name.

/** What the build fills in: the length of all, their sum, the length of each in its order, and for a page what of it is
 *  what; for a script the files themselves, in base64.
 *  @type {{size: number, sum: number, files: Record<string, number>, page?: Page, packed?: string}} */
const BUILD = /*build*/ JSON.parse("null") /*end*/;
/** @typedef {{style: string, article: string, scripts: string[]}} Page */

/** Adler's sum: mail and editors may have changed a byte, and a program with a wrong byte must not run. */
const sum = (/** @type {Uint8Array} */ bytes) => {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
};

/** @returns {Record<string, Uint8Array<ArrayBuffer>>} */
const opened = (/** @type {Uint8Array} */ packed) => {
  const all = unpack(packed, BUILD.size);
  if (sum(all) !== BUILD.sum) throw new Error("this file has been changed on its way; expected every byte as it was built");
  let at = 0;
  return Object.fromEntries(Object.entries(BUILD.files).map(([name, size]) => [name, all.slice(at, (at += size))]));
};
