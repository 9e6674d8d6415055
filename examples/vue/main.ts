import { createApp, ref } from "vue";
import type { ClinicFile, KetamineGuideEvents } from "ketamine-guide";
import type {} from "ketamine-guide/vue";

const clinic: ClinicFile = { name: "Lake Clinic", phone: "555 0100", companion: "waiting" };

const app = createApp({
  setup() {
    const shown = ref(true);
    const theme = ref<"light" | "dark">("light");
    const open = ref("nothing yet");
    const tell = (event: KetamineGuideEvents["guide-navigate"]) => (open.value = event.detail.chapter);
    const wear = () => (theme.value = theme.value === "light" ? "dark" : "light");
    return { clinic, shown, theme, open, tell, wear };
  },
  template: `
    <h1>Your ketamine session</h1>
    <button id="toggle" @click="shown = !shown">{{ shown ? "Put the guide away" : "Show the guide" }}</button>
    <button id="theme" @click="wear">Change the colours</button>
    <ketamine-guide v-if="shown" routes="iv nasal" :theme="theme" :config.prop="clinic" @guide-navigate="tell">
      <a href="index.html">Read the guide</a>
    </ketamine-guide>
    <p>Open now: <output id="open">{{ open }}</output></p>`,
});

// Else Vue looks for a component of that name.
app.config.compilerOptions.isCustomElement = (tag) => tag === "ketamine-guide";
app.mount("#app");
