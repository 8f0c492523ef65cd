import type { ArticleText, Tables } from "./Article.ts";
import { reported } from "./frames/reported.ts";
import { withFrontMatter } from "./frontMatter.ts";
import { seeColumns } from "./listing/seeColumns.ts";
import { seeHeadDays } from "./listing/seeHeadDays.ts";
import { withoutTakenBack } from "./listing/withoutTakenBack.ts";
import { lendShares } from "./mentions/terms/lendShares.ts";
import { lendUnits } from "./mentions/terms/lendUnits.ts";
import type { Cast } from "./persons/Person.ts";
import { clean } from "./stage1Clean.ts";
import { type Passage, toPassages } from "./stage2Passages.ts";
import { findMentions } from "./stage3Mentions.ts";
import { castPersons } from "./stage4Persons.ts";
import { findFrames, type Told } from "./stage5Frames.ts";
import { type Resolution, resolve } from "./stage6Resolve.ts";
import { toIncidents } from "./stage7Incidents.ts";
import { type Validated, validate } from "./stage8Validate.ts";

/** What each stage made of an article, for `extract` to sum up and for `explain` to show. */
export interface Stages {
  passages: readonly Passage[];
  cast: Cast;
  /** By the order of the passages. */
  told: readonly Told[];
  resolution: Resolution;
  validated: Validated;
}

/** Runs the stages of extraction, one after the other. */
export function readStages(received: ArticleText, tables: Tables): Stages {
  const article = withFrontMatter(received);
  const { text, metadata } = article;
  const passages = toPassages(text, clean(text));
  const seen = passages.map((passage) => findMentions(text, passage, tables));
  const reads = lendShares(lendUnits(seeHeadDays(seeColumns(text, seen))));
  const cast = castPersons(text, reads, tables);
  const found = withoutTakenBack(text, cast, findFrames(text, cast));
  const told = reported(text, cast.reads, found);
  const frames = told.flatMap((each) => each.frames);
  const resolution = resolve(text, frames, cast, metadata.published ?? null, tables);
  const incidents = toIncidents(article, resolution.strands, resolution.circumstances);
  return {
    passages,
    cast,
    told,
    resolution,
    validated: validate(incidents, article, tables.gazetteer, resolution.circumstances.calendar.latest),
  };
}
