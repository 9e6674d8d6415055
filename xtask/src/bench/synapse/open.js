// Opens a living picture on the page's canvases, at the synapse, with all gates there and ketamine near.
window.living ??= ketamineGuideSynapse({ module_or_path: "synapse.wasm" }).then((exports) => {
  const canvas = (css) => document.querySelector(css);
  const living = new ketamineGuideSynapse.Living(canvas(".ground"), canvas(".front"), canvas(".strip canvas"), 7);
  living.set(1, 0, 0.6, 0.5, -1, 1, false);
  const memory = Object.values(exports).find((each) => each instanceof WebAssembly.Memory);
  const brush = canvas(".front").getContext("2d");
  return { living, memory, brush };
});
