// Vue's templates know the element as one of its own.
import type { GlobalComponents } from "vue";
import type {} from "ketamine-guide/vue";

type Props = InstanceType<GlobalComponents["ketamine-guide"]>["$props"];
export const good: Props = { theme: "dark", routes: "iv", onGuideNavigate: (event) => console.log(event.detail.chapter) };
// @ts-expect-error: no such theme
export const bad: Props = { theme: "pink" };
