// React's JSX knows the element.
import { createRef } from "react";
import type { KetamineGuideElement } from "ketamine-guide";
import type {} from "ketamine-guide/react";

const held = createRef<KetamineGuideElement>();
export const good = (
  <ketamine-guide ref={held} className="guide" theme="dark" onguide-error={(event) => console.log(event.detail.code)}>
    <a href="/guide/">Read the guide</a>
  </ketamine-guide>
);
// @ts-expect-error: no such theme
export const bad = <ketamine-guide theme="pink" />;
