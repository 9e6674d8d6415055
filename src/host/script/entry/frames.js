// @ts-check
// Frames of ours on the host's page (`embed.html`) get the height of what is in them.

/** Lower or higher is no guide: somebody plays with the page. */
const [LOWEST, HIGHEST] = [64, 10000];
const framed = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.split(/[?#]/)[0] === url("embed.html"));

addEventListener("message", ({ data, origin, source }) => {
  if (data?.[TAG] !== "resize" || data.version !== 1 || !Number.isInteger(data.height)) return;
  const frame = framed().find((each) => each.contentWindow === source);
  // A sandbox takes a frame's origin away: then it is known by its window alone, and may set no more than its own height.
  const { sandbox } = frame ?? {};
  const cut = sandbox?.length && !sandbox.contains("allow-same-origin");
  if (!frame || origin !== (cut ? "null" : new URL(base).origin)) return;
  const borders = getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
  // At once: a height between would make the frame tell another.
  frame.style.height = `${Math.min(Math.max(data.height, LOWEST), HIGHEST) + borders}px`;
});
// One that came before this script has spoken to nobody.
for (const { contentWindow } of framed()) contentWindow?.postMessage({ [TAG]: "ask", version: 1 }, "*");
