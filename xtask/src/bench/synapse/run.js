// Runs the living picture as fast as it goes. Argument: how many frames. Returns the bytes of the Wasm memory.
const [frames] = arguments;
return window.living.then(async ({ living, memory, brush }) => {
  for (let frame = 0; frame < frames; frame += 1) {
    if (frame % 300 === 0) living.signal();
    living.step(1 / 60);
    living.reading();
    if (frame % 20) continue;
    // What was noted is drawn, and the browser has its turn.
    brush.getImageData(0, 0, 1, 1);
    await new Promise((done) => setTimeout(done));
  }
  return memory.buffer.byteLength;
});
