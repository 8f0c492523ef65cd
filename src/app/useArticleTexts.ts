import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { withArticleTexts } from "../domain/articleTexts.ts";
import type { Dataset } from "../domain/schema.ts";
import { articleTextQuery } from "./evidence/articleTextQuery.ts";

/** Files that are asked for at a time: more would keep the evidence of a row waiting. */
const AT_ONCE = 6;

/** Of more articles the texts are not read: each is a file to fetch and to keep. */
export const MOST_READ = 5000;

/** How far the texts of the articles are read. */
export interface Reading {
  read: number;
  failed: number;
  all: number;
}

interface Texts {
  of: Dataset["articles"];
  texts: ReadonlyMap<string, string>;
}

/**
 * The dataset with the texts of its articles, once they are wanted and read; until then as it is. They come from the
 * page's own origin, one file for each article, and those that are read already are not asked for again.
 */
export function useArticleTexts(dataset: Dataset, isWanted: boolean): { searched: Dataset; reading: Reading | null } {
  const { articles } = dataset;
  const queries = useQueryClient();
  const [known, setKnown] = useState<Texts | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const isKnown = known?.of === articles;

  useEffect(() => {
    if (!isWanted || isKnown || articles.length > MOST_READ) return;
    let isOver = false;
    const texts = new Map<string, string>();
    const waiting = [...articles];
    let failed = 0;
    const tell = () => {
      if (!isOver) setReading({ read: texts.size, failed, all: articles.length });
    };
    const readOn = async (): Promise<void> => {
      for (let article = waiting.shift(); article !== undefined && !isOver; article = waiting.shift()) {
        try {
          texts.set(article.id, await queries.fetchQuery(articleTextQuery(article.file)));
        } catch {
          // The others are searched; how many are missing is said beside the search.
          failed += 1;
        }
        tell();
      }
    };
    tell();
    void Promise.all(Array.from({ length: AT_ONCE }, readOn)).then(() => {
      if (!isOver) setKnown({ of: articles, texts });
    });
    return () => {
      isOver = true;
    };
  }, [articles, isWanted, isKnown, queries]);

  const searched = useMemo(
    () => (known?.of === dataset.articles ? withArticleTexts(dataset, known.texts) : dataset),
    [dataset, known],
  );
  return { searched, reading };
}
