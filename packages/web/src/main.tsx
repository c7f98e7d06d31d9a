import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/chronicle.css";
import "./styles/words.css";
import "./styles/report.css";
import "./styles/pages.css";
import "./styles/print.css";
import { render } from "preact";
import { App } from "./app.tsx";
import { startRouter } from "./router.ts";

startRouter();
const root = document.getElementById("app");
if (root !== null) render(<App />, root);
