// The player: does so many deeds by chance, and says what it did last.

/** Deeds since the page was opened; the last ones, told; screens seen; guides that stood. */
const did = { count: 0, last: [], screens: new Set(), guides: 0 };
let [scene, home, before] = ["page", "", null];

const say = (what) => {
  did.last.push(what);
  if (did.last.length > 20) did.last.shift();
};

const deed = async (table) => {
  const done = await weighed(table)();
  did.count++;
  say(done);
  // Promises first; a frame now and then, so that what runs by frames runs.
  await (did.count % 4 ? new Promise((go) => ((channel) => ((channel.port1.onmessage = go), channel.port2.postMessage(0)))(new MessageChannel())) : frame());
  const fault = wrong(scene, home) ?? (stands() || (await stood()) ? wrong(scene, home) : "nothing stands here");
  did.screens.add(screen());
  const now = inside(".mount .guide")[0];
  if (now !== before?.deref()) did.guides++;
  before = now && new WeakRef(now);
  // Kept by the test, not by the guide.
  for (const list of [window.seen.events, window.seen.warnings]) list.length = 0;
  led.length = 0;
  return fault;
};

/** Short while all is well: a browser keeps what it has answered its driver. */
const told = (fault) => ({ count: did.count, screens: did.screens.size, guides: did.guides, ...(fault && { fault, last: did.last }) });

window.player = {
  /** Begins with a seed. */
  begin: (which, seed) => {
    [scene, home] = [which, location.href];
    roll = chance(seed);
  },
  /** Does so many deeds, or stops at a fault. */
  play: async (count) => {
    for (let n = 0; n < count; n++) {
      const fault = await deed(DEEDS[scene]);
      if (fault) return told(fault);
    }
    return told();
  },
  /** Opens every chapter once. A picture's memory is that of the largest window it was ever seen in, and Wasm gives none
   *  back: so all windows are seen before the first look. */
  tour: async () => {
    const bad = stage() === "attract" ? await begun() : undefined;
    if (bad) return told(bad);
    for (let n = 0; n < inside(".chapters button").length; n++) {
      inside(".chapters button")[n].click();
      await stood();
      await rest(700);
      // Every screen that has a living picture.
      const near = () => inside(".living, .picture").find(shown)?.scrollIntoView({ block: "center", behavior: "instant" });
      near();
      if (n === 1) await until(() => inside("canvas").some(shown));
      const screens = n === 1 ? inside(".steps li button").length : 0;
      for (let n = 0; n < screens; n++) {
        inside(".steps li button")[n]?.click();
        await rest(300);
        near();
        await rest(200);
        // From as far as it goes to as near.
        for (const node of inside(".screen :is(input[type=range], input[type=radio])").filter(shown)) {
          if (node.type === "radio") node.click();
          else for (const end of [node.min, node.max]) slid(node, end), await rest(100);
          await rest(150);
        }
      }
    }
    return told(wrong(scene, home));
  },
  /** A new guide in the place of the old one, at rest. */
  fresh: async () => {
    if (scene === "kiosk") {
      await attract();
    } else {
      const old = guide();
      const made = document.createElement("ketamine-guide");
      if (scene === "page") {
        made.setAttribute("mode", "page");
        history.replaceState(null, "", location.pathname);
      }
      made.append(...old.childNodes);
      old.replaceWith(made);
    }
    focused()?.blur?.();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
    const there = await stood();
    await rest(1500);
    return there;
  },
  /** A place that a real hand may touch: in the window, and nothing that opens a list of the browser's own. */
  touch: () => {
    const fits = ([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight;
    const list = controls().filter((node) => !node.matches("select, input:not([type=checkbox], [type=radio], [type=range])") && fits(middle(node)));
    const node = oneOf(list);
    say(`a real tap on ${node ? named(node) : "nothing"}`);
    return node ? middle(node) : null;
  },
  told: say,
  fault: () => told(wrong(scene, home) ?? undefined),
  held: () => ({ nodes: count(document), wasm: bytes(window.ketamineGuideWasm), living: bytes(window.ketamineGuideSynapse) }),
  visits,
};

/** Bytes of a program's memory, whatever the build has called it. */
const bytes = (program) => Object.values(program?.first ?? {}).find((each) => each instanceof WebAssembly.Memory)?.buffer.byteLength ?? 0;

/** All nodes, those of shadow trees too. */
const count = (root) => {
  let all = 0;
  const walk = document.createTreeWalker(root);
  for (let node = root; node; node = walk.nextNode()) all += 1 + (node.shadowRoot ? count(node.shadowRoot) : 0);
  return all;
};
