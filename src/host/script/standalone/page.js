// @ts-check
// Bytes that stand in a page of windows-1252: nearly one letter a byte, where base64 takes four for three.

/** Stands before a byte that a page cannot hold; that one is moved on by so much. */
const ESCAPE = 0x3d;
const MOVED = 64;

/** The letters of all bytes, in their order: that encoding has one for each. */
const letters = () => new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

const decoded = (/** @type {string} */ text) => {
  /** @type {number[]} */
  const byte = [];
  [...letters()].forEach((letter, at) => (byte[letter.charCodeAt(0)] = at));
  const out = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const value = byte[text.charCodeAt(at)];
    out[length++] = value === ESCAPE ? byte[text.charCodeAt(++at)] - MOVED : value;
  }
  return out.subarray(0, length);
};

/** What stands in the page. A server that told another encoding has spoilt the letters, not the bytes: the page is asked
 *  for once more. @returns {Promise<string>} */
const coded = async (/** @type {HTMLElement} */ block) => {
  if (document.characterSet === "windows-1252") return block.textContent || "";
  const bytes = await (await fetch(location.href)).arrayBuffer();
  const page = new TextDecoder("windows-1252").decode(bytes);
  const tag = page.indexOf(`id="${block.id}"`);
  // Written so that this script may itself stand in a page.
  return page.slice(page.indexOf(">", tag) + 1).split(/<\/script/)[0];
};
