import type { LengthBin } from "../../domain/length.ts";
import type { Selection } from "../../domain/selection.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { Movement } from "../movement/Movement.ts";
import type { Moved } from "../View.ts";
import type { SentenceLengths } from "./model.ts";

/** What both forms of the chart are given: bars of bins, and a mark for each person. */
export interface FormProps {
  lengths: SentenceLengths;
  selection: Selection;
  movement: Movement<Moved>;
  /** CSS pixels. */
  width: number;
  /** Bins chosen by the facet. */
  chosen: readonly LengthBin[];
  onChooseLengths(bins: readonly LengthBin[]): void;
  /** The incident whose evidence is open. */
  incident: string | null;
  onChoose(incidentId: string): void;
  words: Words;
}
