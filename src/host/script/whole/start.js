// @ts-check
// The whole program as a script, for pages whose policy lets our scripts in and forbids to fetch.

window.ketamineGuideFiles = opened(Uint8Array.from(atob(BUILD.packed || ""), (letter) => letter.charCodeAt(0)));
