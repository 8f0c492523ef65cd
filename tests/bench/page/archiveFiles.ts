import { join } from "node:path";
import { draftDescription, placeDescription } from "../../../src/build/building/describe.ts";
import { Drafts } from "../../../src/build/Drafts.ts";
import type { ColumnsSource } from "../../../src/columnar/writeColumns.ts";
import { type SyntheticArticle, syntheticArchive } from "../../synthetic/syntheticArchive.ts";
import { SEED } from "../engine/script.ts";
import { scratch } from "../scratch.ts";

/** The page of a large archive asks for no JSON, so there is none; any digest stands for it. */
const NO_JSON = { sha256: "0".repeat(64), bytes: 0 };

/** Goes through the articles each time it is asked for, so that no archive stands in memory. */
function each<Member>(
  articles: () => Iterable<SyntheticArticle>,
  membersOf: (told: SyntheticArticle) => Iterable<Member>,
): Iterable<Member> {
  return {
    *[Symbol.iterator]() {
      for (const told of articles()) yield* membersOf(told);
    },
  };
}

/** A folder with manifest and columns of a synthetic archive, as the build writes them. */
export function archiveFiles(incidents: number): Promise<string> {
  return scratch(`archive-${incidents}`, async (folder) => {
    const { places, articles } = syntheticArchive({ incidents, seed: SEED });
    const source: ColumnsSource = {
      synthetic: true,
      places,
      articles: each(articles, ({ article }) => [article]),
      incidents: each(articles, (told) => told.incidents),
    };
    const drafts = new Drafts(folder);
    const counts = { articles: Array.from(source.articles).length, incidents };
    const manifest = draftDescription(drafts, join(folder, "dataset.json"), { source, counts }, NO_JSON);
    await placeDescription(drafts, join(folder, "dataset.json"), manifest);
    drafts.discard();
  });
}
