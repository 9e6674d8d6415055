// The same strides in JavaScript and in Wasm, one after the other. Arguments: molecules, steps. Returns milliseconds
// and where each led.
const [molecules, steps] = arguments;
window.strides ??= wasm_bindgen({ module_or_path: "strides.wasm" }).then(() => {
  // Once unmeasured: the browser compiles what is used often.
  for (let turn = 0; turn < 3; turn += 1) [cleftSteps, wasm_bindgen.strides].map((take) => take(1000, 2000, 7));
});
return window.strides.then(() => {
  const js = cleftSteps(molecules, steps, 7);
  const start = performance.now();
  const mean = wasm_bindgen.strides(molecules, steps, 7);
  return [js, performance.now() - start, cleftSteps.mean, mean];
});
