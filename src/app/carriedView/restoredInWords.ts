import type { Words } from "../../domain/words/Words.ts";
import type { Restored, ShownView } from "./restoreView.ts";

function aboutData({ carried: { datasetVersion }, version }: ShownView, { carriedView }: Words): string[] {
  if (datasetVersion === null || version === null) return [carriedView.unknownData];
  return datasetVersion === version ? [] : [carriedView.otherData(datasetVersion, version)];
}

/** What became of dropped figures, a sentence for each thing to know. */
export function restoredInWords({ shown, setAside }: Restored, words: Words): string[] {
  const { carriedView } = words;
  const refused = setAside.map(({ file, refused: why }) => carriedView.setAside(file, words.refused(why)));
  if (shown === null) return refused;
  return [
    carriedView.shown(shown.file),
    ...aboutData(shown, words),
    ...(shown.carried.isWhole ? [] : [carriedView.notWhole]),
    ...(shown.leftOut.length === 0 ? [] : [carriedView.leftOut(shown.leftOut)]),
    ...refused,
  ];
}
