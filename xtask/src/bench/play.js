// Lets the story play from its start. Arguments: how many frames, and the most milliseconds. The guide asks for its own
// frames here; probe.js has put the two looks at the time around its callback, as drag.js does around a step.
const [frames, longest] = arguments;
const root = document.querySelector("ketamine-guide").shadowRoot;
const slider = root.querySelector(".clock .slider");
const mark = root.querySelector(".curve .now");
const place = () => mark.getAttribute("x1");
const { bench } = window;
slider.value = 0;
slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));

return new Promise((done) => {
  const began = performance.now();
  // Known once the first frame has drawn the start.
  let before = "";
  const look = () => {
    before ||= place();
    if (bench.spans.length < frames && performance.now() - began < longest) return bench.ask(look);
    const spans = bench.spans;
    root.querySelector(".clock .play").click();
    // A reader's pace moves the mark by less than a pixel a frame.
    done({ spans, moved: place() === before ? 0 : spans.length });
  };
  bench.spans = [];
  root.querySelector(".clock .play").click();
  bench.ask(look);
});
