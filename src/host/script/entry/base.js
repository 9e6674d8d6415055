// @ts-check
// Where this script's own folder is, and how another script of that folder is run.

/** The build fills it in: the rest of the loader, the picture shown while one waits, whom to call.
 *  @type {{load: Checked, poster: string, help: Record<string, [ask: string, elsewhere: string]>, crisis: Record<string, string>}} */
const BUILD = /*build*/ JSON.parse("null") /*end*/;
const TAG = "ketamine-guide";
const own = /** @type {HTMLScriptElement | null} */ (document.currentScript);
const base = new URL(".", own?.src || location.href).href;
const url = (/** @type {string} */ name) => new URL(name, base).href;

/** What a web person can do where a file of ours does not load. */
const advice = () => {
  if (!own?.src) return "include ketamine-guide.js by a <script src> of its own, not as a module, not in a bundle";
  if (base.startsWith("file:")) return "browsers load nothing from disk: put the files on a web server, or use standalone.html";
  const copy = `copy all files of dist/ to ${base}, unchanged`;
  return new URL(base).origin === origin ? copy : `${copy}, and let that server send Access-Control-Allow-Origin: *`;
};

/** Under Trusted Types a script's address needs a policy; ours lets nothing pass but our own folder. Made once: a second
 *  one of its name may be refused. A host may refuse any: then the address stays text. @type {any} */
let policy;
const trusted = (/** @type {string} */ href) => {
  if (!policy) {
    policy = { createScriptURL: (/** @type {string} */ to) => (to.startsWith(base) ? to : "") };
    try {
      // @ts-ignore: not in every lib.dom
      policy = trustedTypes.createPolicy(TAG, policy);
    } catch {}
  }
  return policy.createScriptURL(href);
};

/** A screen in a waiting room that could not even begin begins again, once its page is there. */
const again = () => setTimeout(() => fetch(location.pathname).then(() => location.reload(), again), 15000);

/** Runs a classic script of our folder, checked. Where a host's Trusted Types refuse its address a plain import is left,
 *  which no engine can check. */
const run = (/** @type {Checked} */ { name, integrity }) =>
  new Promise((/** @type {(value?: unknown) => void} */ done, failed) => {
    // A host may know its scripts by a nonce: what ours brings is as good as ours.
    const nonce = own?.nonce;
    const tag = Object.assign(document.createElement("script"), { crossOrigin: "anonymous", integrity, nonce });
    // What has run leaves no trace of what somebody has looked at.
    tag.onload = () => (tag.remove(), done());
    tag.onerror = () => failed(new Error(`${url(name)} did not load: ${advice()}`));
    try {
      tag.src = trusted(url(name));
    } catch {
      import(url(name)).then(done, failed);
      return;
    }
    document.head.append(tag);
  });
