// @ts-check
// The whole program as a script, for pages whose policy lets scripts in and forbids to fetch.

window.ketamineGuideFiles = opened(Uint8Array.from(atob(PACKED), (letter) => letter.charCodeAt(0)));
