import { useLayoutEffect, useState } from "react";

/** Files, and not a text or a picture that is dragged about within the page. */
function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

/** Takes files dropped anywhere on the page, which a browser would otherwise open in its place; tells whether some hover over it. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  // From the moment the page is seen: what is dropped a moment earlier than it listens would be opened in its place.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const listen = (type: "dragover" | "dragleave" | "drop", react: (event: DragEvent) => void) =>
      document.addEventListener(type, (event) => carriesFiles(event) && react(event), { signal });
    listen("dragover", (event) => {
      event.preventDefault();
      setOver(true);
    });
    // They leave one element for another, unless there is no other.
    listen("dragleave", ({ relatedTarget }) => setOver(relatedTarget instanceof Node));
    listen("drop", (event) => {
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => listening.abort();
  }, [onFiles]);
  return isOver;
}
