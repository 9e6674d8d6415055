// A day in a waiting room: somebody begins, wanders, and finishes or walks away.

/** How the screen looked when nobody had touched it yet: its pictures go on by themselves, and are left out. */
let untouched;
const look = () => {
  const host = guide();
  const of = [...host.shadowRoot.children].map((node) => {
    const copy = node.cloneNode(true);
    for (const picture of copy.querySelectorAll("svg, canvas, .show")) picture.remove();
    return copy.outerHTML;
  });
  return [host.cloneNode().outerHTML, ...of, kept(), location.href, history.length, scrollX, scrollY, focused()?.localName, String(getSelection())].join("\n");
};

const until = async (so) => {
  for (let n = 0; n < 400; n++) {
    if (so()) return true;
    await (n < 20 ? frame() : rest(25));
  }
  return false;
};
const resting = () => until(() => stands() && stage() === "attract");

/** Back to where nobody is: by the button, else by time. */
const attract = async () => {
  if (stage() !== "attract") {
    const finish = inside(".finish").find(shown);
    finish ? tap(finish, ...middle(finish)) : await clock.pass(150_000);
    await clock.pass(2000);
  }
  return resting();
};

const begun = async () => {
  const begin = inside(".begin").find(shown);
  if (!begin) return "no button to begin";
  tap(begin, ...middle(begin));
  if (!(await until(() => ["language", "guide"].includes(stage())))) return `after Begin: ${stage()}`;
  for (let n = 0; stage() === "language" && n < 5; n++) {
    const first = inside("[data-stage=language] button:not(.finish)").find(shown);
    if (first) tap(first, ...middle(first));
    await until(() => stage() === "guide");
  }
  return stage() === "guide" ? undefined : `after the language: ${stage()}`;
};

/** Where two texts part. */
const parts = (one, other) => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `"${one.slice(Math.max(at - 60, 0), at + 60)}" became "${other.slice(Math.max(at - 60, 0), at + 60)}"`;
};

const visit = async () => {
  if (!(await resting())) return "it does not invite";
  const bad = await begun();
  if (bad) return bad;
  // Time passes only at the end, and nobody finishes before.
  const wander = DEEDS.kiosk.filter(([, each]) => each !== waits && each !== finishes && each !== sets);
  for (let n = 5 + upTo(16); n > 0; n--) {
    const fault = await deed(wander);
    if (fault) return fault;
    if (stage() === "attract") return;
  }
  if (roll() < 0.5) {
    say("finishes");
    await attract();
  } else {
    say("walks away");
    // The idle time and the question; longer where something plays, which comes to its end by itself.
    for (let n = 0; n < 120 && stage() !== "attract"; n++) await clock.pass(10_000);
  }
  if (!(await resting())) return `not attract but ${stage()}`;
  await clock.pass(1000);
  untouched ??= look();
  const now = look();
  if (now !== untouched) return `left behind: ${parts(untouched, now)}`;
};

/** So many visitors, one after the other. */
const visits = async (many) => {
  for (let n = 0; n < many; n++) {
    say("-- a visitor");
    const fault = (await visit()) ?? wrong(scene, home);
    if (fault) return told(fault);
  }
  return told();
};
