// Drags the clock to its end and back, one step a frame. Arguments: steps each way, and the most milliseconds.
//
// Each frame is given two callbacks. The first moves the slider as a finger does; the second only looks at the time.
// Between two callbacks of one frame the browser runs every microtask, and Leptos runs its effects as microtasks. So
// the time between them is all script of this step - handlers, memos, effects, changes of the DOM - without the
// browser's own style, layout and paint, which come after the last callback.
const [steps, longest] = arguments;
const root = document.querySelector("ketamine-guide").shadowRoot;
const slider = root.querySelector(".clock .slider");
const mark = root.querySelector(".curve .now");
const place = () => mark.getAttribute("x1");
const { ask } = window.bench;
const max = Number(slider.max);
const half = Math.min(steps, max);
const move = (value) => {
  slider.value = value;
  slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
};

return new Promise((done) => {
  const spans = [];
  const began = performance.now();
  let moved = 0;
  const next = (step) => {
    if (step > 2 * half || performance.now() - began > longest) return done({ spans, moved });
    const value = Math.round((max * Math.min(step, 2 * half - step)) / half);
    const before = place();
    let start = 0;
    ask(() => {
      start = performance.now();
      move(value);
    });
    ask(() => {
      spans.push([start, performance.now()]);
      // Seen here, the effects have run inside the span; else they would have escaped it.
      if (place() !== before) moved += 1;
      next(step + 1);
    });
  };
  move(0);
  ask(() => next(1));
});
