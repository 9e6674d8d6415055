// @ts-check
// embed.html: no link makes a step in the history of the page around, and none leads out of sight within the frame.

addEventListener("click", (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const address = link?.getAttribute("href");
  if (!link || !address || event.defaultPrevented) return;
  if (address.startsWith("#")) {
    event.preventDefault();
    location.replace(address);
  } else if (/^https?:$/.test(link.protocol)) {
    link.target = "_blank";
    link.relList.add("noopener");
  }
});
