import "./style.css";
import { render } from "preact";
import { App } from "./App";

const place = document.getElementById("explorer");
if (!place) throw new Error("The page has no place for the explorer.");
render(<App />, place);
