import "./style.css";
import { render } from "preact";
import { App } from "./App";
import { listenForKeys } from "./keys";
import { listenForTexts } from "./listenForTexts";

const place = document.getElementById("explorer");
if (!place) throw new Error("The page has no place for the explorer.");
// Before anything is drawn, so that no key is lost.
listenForKeys();
listenForTexts();
render(<App />, place);
