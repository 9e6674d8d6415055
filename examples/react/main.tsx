import { useState } from "react";
import { createRoot } from "react-dom/client";
import type { ClinicFile } from "ketamine-guide";
import type {} from "ketamine-guide/react";

const clinic: ClinicFile = { name: "Lake Clinic", phone: "555 0100", companion: "waiting" };

function Page() {
  const [shown, show] = useState(true);
  const [theme, wear] = useState<"light" | "dark">("light");
  const [open, tell] = useState("nothing yet");
  return (
    <>
      <h1>Your ketamine session</h1>
      <button id="toggle" onClick={() => show(!shown)}>
        {shown ? "Put the guide away" : "Show the guide"}
      </button>
      <button id="theme" onClick={() => wear(theme === "light" ? "dark" : "light")}>
        Change the colours
      </button>
      {shown && (
        <ketamine-guide
          routes="iv nasal"
          theme={theme}
          config={clinic}
          onguide-navigate={(event) => tell(event.detail.chapter)}
        >
          <a href="index.html">Read the guide</a>
        </ketamine-guide>
      )}
      <p>
        Open now: <output id="open">{open}</output>
      </p>
    </>
  );
}

createRoot(document.querySelector("#app")!).render(<Page />);
