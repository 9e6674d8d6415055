// @ts-check
// The files of this build, each fetched once for all elements of a page, and checked.

/** The build fills it in.
 *  @typedef {{glue: string, wasm: string, bytes: number, later?: string}} Program */
/** @type {{guide: Program, synapse: Program, css: string[], font: string, integrity: Record<string, string>,
 *  text: string, packs: Record<string, string>, words: Record<string, Record<string, string>>, kiosk: Checked, whole?: Checked,
 *  worker?: string}} */
const BUILD = /*build*/ JSON.parse("null") /*end*/;
const TAG = "ketamine-guide";

/** How to ask for a file: any element's way, they are all the same. @type {Place} */
let way;

const get = async (/** @type {string} */ name) => {
  const here = () => window.ketamineGuideFiles?.[name];
  const there = way.url(name);
  let refused = false;
  const hear = (/** @type {SecurityPolicyViolationEvent} */ { effectiveDirective, blockedURI }) => {
    refused ||= effectiveDirective === "connect-src" && there.startsWith(blockedURI);
  };
  document.addEventListener("securitypolicyviolation", hear);
  try {
    if (here()) return new Response(here());
    const response = await fetch(there, { credentials: "omit", integrity: BUILD.integrity[name] });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response;
  } catch (error) {
    // What the policy of the page forbids is told a moment later. A script with all files in it may still come.
    await new Promise((done) => setTimeout(done, 100));
    const { whole } = BUILD;
    if (!refused || !whole) throw new Error(`${there} did not load (${/** @type {Error} */ (error).message}): ${way.advice()}`);
    await once(whole.name, () => way.run(whole));
    return new Response(here());
  } finally {
    document.removeEventListener("securitypolicyviolation", hear);
  }
};

/** What has been loaded or is on its way. */
const loaded = /** @type {Map<string, Promise<any>>} */ (new Map());
/** What failed is asked for again by the next element that wants it: networks come back, a dead module does not. */
const once = (/** @type {string} */ key, /** @type {() => Promise<any>} */ make) => {
  const made = loaded.get(key) || (dead ? Promise.reject(dead) : make());
  loaded.set(key, made);
  made.catch(() => loaded.delete(key));
  return made;
};

/** @returns {Promise<CSSStyleSheet>} */
const sheet = (/** @type {string} */ name) =>
  once(name, async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await (await get(name)).text());
    return sheet;
  });

/** @returns {Promise<string>} */
const words = (/** @type {string} */ lang) => once(BUILD.packs[lang], async () => (await get(BUILD.packs[lang])).text());

/** Our own page carries its words as data, beside the same words as text; a page that a cache kept from another version
 *  carries other words than this program reads. */
const onPage = (/** @type {string} */ lang) => {
  const block = document.getElementById(`${TAG}-words`);
  return block && block.lang === lang && block.dataset.of === BUILD.packs[lang] ? block.textContent : null;
};

/** A sheet in a shadow root brings no fonts: somebody's page is given ours here. It is small and comes beside the Wasm;
 *  the guide waits for it a little, so that no line moves when it is there. */
const fonts = () => {
  const family = "Atkinson Hyperlegible Next";
  if ([...document.fonts].some((font) => font.family.includes(family))) return;
  const loading = once(BUILD.font, async () => {
    const font = new FontFace(family, await (await get(BUILD.font)).arrayBuffer(), { weight: "400 700" });
    document.fonts.add(await font.load());
  });
  return new Promise((done) => {
    const enough = setTimeout(done, 3000);
    loading.catch(() => {}).then(() => (clearTimeout(enough), done(undefined)));
  });
};
