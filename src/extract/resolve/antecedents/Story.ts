import type { Span } from "../../../domain/schema.ts";
import type { Passage } from "../../stage2Passages.ts";
import { before, type Scene } from "../Scene.ts";

/** How many passages back a word reaches. */
const PASSAGES = 12;
/** How many paragraphs back a pronoun reaches. */
export const PARAGRAPHS = 1;
/** A noun ("the activist") reaches further. */
export const PARAGRAPHS_OF_NOUN = 4;

/** The scenes of an article, as one looks back on them from a word. */
export class Story {
  readonly scenes: Scene[];

  constructor(scenes: readonly Scene[]) {
    this.scenes = [...scenes];
  }

  /** The scenes before a word, the nearest first: of its own paragraph, and of so many before it. */
  *back({ start }: Pick<Span, "start">, { index, paragraph }: Passage, paragraphs = PARAGRAPHS): Generator<Scene> {
    for (let at = index; at >= Math.max(0, index - PASSAGES); at--) {
      const scene = this.scenes[at];
      if (scene === undefined || paragraph - scene.passage.paragraph > paragraphs) return;
      if (scene.passage.kind === "body") yield at === index ? before(scene, start) : scene;
    }
  }

  /** Whether the paragraph of a passage has named anybody up to it. */
  isContested({ index, paragraph }: Passage): boolean {
    for (let at = index; this.scenes[at]?.passage.paragraph === paragraph; at--)
      if (this.scenes[at]?.persons.some(({ named }) => named)) return true;
    return false;
  }
}
