import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { watchTheme } from "./hooks/use-theme";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/controls.css";
import "./styles/surfaces.css";
import "./styles/data.css";
import "./styles/lists.css";
import "./styles/gate.css";
import "./styles/event.css";
import "./styles/events.css";
import "./styles/tune.css";

watchTheme();
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
