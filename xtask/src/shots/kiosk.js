// What hands do at a waiting room's screen, for its pictures.
clock.flow(false);
const guide = document.querySelector("ketamine-guide");
const one = (css) => [...guide.shadowRoot.querySelectorAll(css)].find((node) => node.getClientRects().length);
const stage = () => guide.shadowRoot.querySelector(".mount [data-stage]")?.dataset.stage;
const comes = async (so) => {
  for (let n = 0; n < 100 && !so(); n++) await clock.rest(50);
  if (!so()) throw new Error(`it does not come: ${so}`);
};
const touch = async (css) => {
  await comes(() => one(css));
  one(css).click();
  await clock.rest(300);
};
const begin = async (through = true) => {
  await touch(".begin");
  await comes(() => stage() !== "attract");
  if (through && stage() === "language") await touch("[data-stage=language] button:not(.finish)");
};
const chapter = async (index) => {
  guide.shadowRoot.querySelectorAll(".chapters button")[index].click();
  // The living picture's program comes when it is asked for.
  await clock.rest(1500);
};
const takeHome = () => void (guide.config = { take_home: "https://lake.example/guide/" });
const finger = (kind) => {
  const told = { bubbles: true, composed: true, clientX: 20, clientY: 20, pointerId: 1, isPrimary: true, button: 0, buttons: kind === "up" ? 0 : 1 };
  const inside = guide.shadowRoot.elementFromPoint(20, 20) ?? guide;
  inside.dispatchEvent(new PointerEvent(`pointer${kind}`, told));
};
const knock = async () => {
  for (let n = 0; n < 5; n++) {
    finger("down");
    await clock.pass(100);
    finger("up");
    await clock.pass(100);
  }
  finger("down");
  await clock.pass(2500);
  finger("up");
};
/** The next element cannot be made: the program panics. */
const trap = () => {
  const make = Document.prototype.createElement;
  Document.prototype.createElement = () => {
    Document.prototype.createElement = make;
    throw new DOMException("made to fail for a picture");
  };
  guide.shadowRoot.querySelectorAll(".chapters button")[2].click();
};
