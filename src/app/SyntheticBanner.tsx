import type { Dataset } from "../domain/schema.ts";
import type { Words } from "../domain/words/Words.ts";

/** Says of made-up data, in sight wherever the reader is on the page, that it is. */
export function SyntheticBanner({ dataset, words }: { dataset: Dataset; words: Words }) {
  return dataset.synthetic ? <p className="app-synthetic">{words.app.synthetic}</p> : null;
}
