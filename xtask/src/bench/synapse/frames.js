// Frames of the living picture, one a frame of the screen. Arguments: how many, whether they are drawn to the end, and
// the most milliseconds. Returns milliseconds of each and the molecules in it.
const [frames, drawn, longest] = arguments;
return window.living.then(
  ({ living, brush }) =>
    new Promise((done) => {
      const [spans, molecules] = [[], []];
      const began = performance.now();
      const frame = () => {
        // A vesicle is spent soon: a new one every few frames keeps the gap full.
        if (spans.length % 6 === 0) living.signal();
        const start = performance.now();
        living.step(1 / 60);
        // The browser only notes what is drawn; who asks for a pixel has it drawn now.
        if (drawn) brush.getImageData(0, 0, 1, 1);
        spans.push(performance.now() - start);
        molecules.push(living.reading()[9]);
        if (spans.length < frames && performance.now() - began < longest) requestAnimationFrame(frame);
        else done([spans, molecules]);
      };
      requestAnimationFrame(frame);
    }),
);
