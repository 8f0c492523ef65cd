import { useEffect, useState } from "react";

/** Files, and not a text or a picture that is dragged about within the page. */
function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

/**
 * Takes files dropped anywhere on the page, which a browser would otherwise open in its place; tells whether some hover
 * over it. Null leaves them to another part of the page.
 */
export function useDroppedFiles(onFiles: ((files: readonly File[]) => void) | null): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (onFiles === null) return;
    const listening = new AbortController();
    const { signal } = listening;
    const listen = (type: "dragover" | "dragleave" | "drop", react: (event: DragEvent) => void) =>
      document.addEventListener(type, (event) => carriesFiles(event) && react(event), { signal });
    listen("dragover", (event) => {
      event.preventDefault();
      setOver(true);
    });
    listen("dragleave", () => setOver(false));
    listen("drop", (event) => {
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => {
      listening.abort();
      setOver(false);
    };
  }, [onFiles]);
  return isOver;
}
