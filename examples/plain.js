// The guide's events bubble: one listener hears all guides of a page. It tells which chapter is open, never what is tapped.
document.addEventListener("guide-navigate", (event) => {
  document.querySelector("#open").textContent = event.detail.chapter;
});
