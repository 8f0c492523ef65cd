import { useEffect, useState } from "react";
import type { Words } from "../../domain/words/Words.ts";
import { Scrollable } from "../Scrollable.tsx";
import type { DrawnFigure } from "./drawFigure.ts";

interface PreviewProps {
  figure: DrawnFigure | null;
  title: string;
  words: Words;
}

/** The very SVG that is saved, as a picture. */
export function Preview({ figure, title, words }: PreviewProps) {
  const { dialog } = words.figure;
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (figure === null) return;
    const created = URL.createObjectURL(new Blob([figure.svgText], { type: "image/svg+xml" }));
    setUrl(created);
    return () => {
      setUrl(null);
      URL.revokeObjectURL(created);
    };
  }, [figure]);
  return (
    <Scrollable className="figure-preview" aria-label={dialog.preview}>
      {url === null || figure === null ? (
        <p role="status">{dialog.drawing}</p>
      ) : (
        <img src={url} width={figure.width} height={figure.height} alt={dialog.previewOf(title)} />
      )}
    </Scrollable>
  );
}
