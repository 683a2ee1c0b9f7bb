import "@saleor/macaw-ui/style";
import "./ui/base.css";

import { createRoot } from "react-dom/client";

import { App } from "./App";
import { bridge } from "./bridge/bridge";

const root = document.getElementById("root");
if (root) createRoot(root).render(<App bridge={bridge} />);
