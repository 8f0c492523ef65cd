import { addArticles } from "./addArticles.ts";
import { app } from "./app.ts";
import { certainty } from "./certainty.ts";
import { evidence } from "./evidence.ts";
import { facets } from "./facets.ts";
import { figure } from "./figure.ts";
import { map } from "./map.ts";
import * as quantities from "./quantities.ts";
import { refused } from "./refusals.ts";
import { sentences } from "./sentences.ts";
import { summary } from "./summary.ts";
import { table } from "./table.ts";
import { timeline } from "./timeline.ts";
import * as vocabulary from "./vocabulary.ts";

/** Every text of the page in English, one file for each part of it. */
export const english = {
  language: "en",
  ...vocabulary,
  ...quantities,
  refused,
  addArticles,
  facets,
  summary,
  certainty,
  app,
  map,
  timeline,
  sentences,
  table,
  evidence,
  figure,
};
