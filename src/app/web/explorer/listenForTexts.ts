import { navigate } from "wouter-preact/use-browser-location";
import { droppedText } from "./droppedText";

/** A text file dropped on any page opens the page that adds it. */
export function listenForTexts(): void {
  const allow = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  const take = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void file.text().then((text) => {
      droppedText.give({ text, name: file.name });
      if (location.pathname !== "/add") navigate("/add");
    });
  };
  document.addEventListener("dragover", allow);
  document.addEventListener("drop", take);
}
