import { useMutation, useQueryClient } from "@tanstack/react-query";
import { rowOfArticle } from "../../domain/articleOf.ts";
import type { Refused } from "../../domain/refusal.ts";
import type { Dataset } from "../../domain/schema.ts";
import { addTo } from "../../extract/assemble.ts";
import { articleTextQuery } from "../evidence/articleTextQuery.ts";
import { datasetQuery } from "../loading/datasetQuery.ts";
import { sha256 } from "../loading/sha256.ts";
import { extractInWorker } from "./extractInWorker.ts";
import { receiveFiles } from "./receiveFiles.ts";

/** A dataset of more incidents is not grown here: all of them would have to be linked anew. */
export const MOST_GROWN = 20_000;

export interface AddedArticles {
  articles: number;
  incidents: number;
  /** How many of the articles took the place of one of the same name. */
  replaced: number;
  /** What could not be understood in an article that was added. */
  problems: { file: string; message: string }[];
  /** Files that were set aside, and why. */
  setAside: { file: string; refused: Refused }[];
}

async function versionOf(dataset: Dataset): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(dataset));
  return (await sha256(bytes.buffer))?.slice(0, 12) ?? null;
}

/** Adds articles from the reader's machine to the dataset in memory; they never leave it. */
export function useAddedArticles(dataset: Dataset) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (chosen: readonly File[]): Promise<AddedArticles> => {
      const { files, refused } = await receiveFiles(chosen, dataset.articles);
      const outcomes = await extractInWorker(files);
      const added = outcomes.filter((outcome) => "read" in outcome);
      // Of two files of one name (NAME.txt and NAME.TXT) the later takes the place of the earlier.
      const read = [...new Map(added.map((outcome) => [outcome.read.article.id, outcome])).values()];
      const isNew = ({ read: { article } }: (typeof read)[number]) => rowOfArticle(dataset, article.id) === undefined;
      const grown = addTo(
        dataset,
        read.map(({ read: { article, ...found } }) => ({ article: { ...article, added: true }, ...found })),
      );
      for (const { file, text } of read) queries.setQueryData(articleTextQuery(file).queryKey, text);
      if (read.length > 0) {
        const version = await versionOf(grown);
        queries.setQueryData(datasetQuery.queryKey, (before) => ({
          manifest: before?.manifest ?? null,
          refused: before?.refused ?? null,
          dataset: grown,
          version,
          isGrown: true,
        }));
      }
      return {
        articles: added.length,
        replaced: added.length - read.filter(isNew).length,
        problems: read.flatMap(({ file, read: { article } }) =>
          article.problems.map(({ message }) => ({ file, message })),
        ),
        incidents: read.reduce((sum, outcome) => sum + outcome.read.incidents.length, 0),
        setAside: [...refused, ...outcomes.filter((outcome) => "refused" in outcome)],
      };
    },
  });
}
