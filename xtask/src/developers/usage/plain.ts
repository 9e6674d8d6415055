// What must be right, and what must be wrong, for whoever writes TypeScript.
import type { ClinicFile, KetamineGuideElement } from "ketamine-guide";

const guide: KetamineGuideElement = document.createElement("ketamine-guide");
guide.theme = "dark";
guide.config = "clinic.json";
guide.config = { name: "Lake Clinic", phone: "555 0100", routes: ["iv"] };
guide.chapter = null;
guide.addEventListener("guide-navigate", (event) => console.log(event.detail.chapter === "plan"));
guide.addEventListener("guide-error", ({ detail }) => console.log(detail.code, detail.message));
guide.addEventListener("click", (event) => console.log(event.clientX));
document.addEventListener("guide-ready", (event) => console.log(event.detail));
document.querySelector("ketamine-guide")?.removeAttribute("clinic");

// @ts-expect-error: no such theme
guide.theme = "pink";
// @ts-expect-error: names of chapters are known
guide.chapter = "prices";
// @ts-expect-error: a name is text
guide.clinic = 7;
// @ts-expect-error: the detail has no such field
guide.addEventListener("guide-navigate", (event) => console.log(event.detail.tapped));

const file: ClinicFile = { name: "Lake Clinic" };
export default file;
