import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { watchTheme } from "./hooks/use-theme";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/components.css";
import "./styles/pages.css";

watchTheme();
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
