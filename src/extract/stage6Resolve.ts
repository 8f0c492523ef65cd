import type { Day } from "../domain/day.ts";
import type { Problem } from "../domain/schema.ts";
import type { Tables } from "./Article.ts";
import type { Frame } from "./frames/Frame.ts";
import type { Cast, Person } from "./persons/Person.ts";
import type { Circumstances } from "./resolve/Circumstances.ts";
import { groundsOf } from "./resolve/charges/Ground.ts";
import { onlyKindOf } from "./resolve/charges/onlyKind.ts";
import { titleChargeOf } from "./resolve/charges/titleCharge.ts";
import { daysAboveOf } from "./resolve/dates/above/daysAboveOf.ts";
import { dateActs } from "./resolve/dates/actDates.ts";
import { dateLineOf } from "./resolve/dates/articleDay.ts";
import { calendarOf } from "./resolve/dates/calendarOf.ts";
import { loneDayOf } from "./resolve/dates/loneDayOf.ts";
import { onlyDays } from "./resolve/dates/onlyDays.ts";
import { sittingsOf } from "./resolve/dates/sittings/sittingsOf.ts";

import { tellOfMembers } from "./resolve/members.ts";
import { nameLater } from "./resolve/naming/namedLater.ts";
import { nameGroups } from "./resolve/naming/nameGroups.ts";
import { nameInBody } from "./resolve/opening/nameInBody.ts";

import { membershipsOf } from "./resolve/organisations/membershipsOf.ts";
import { settingOf } from "./resolve/places/Setting.ts";
import { Surroundings } from "./resolve/places/Surroundings.ts";
import type { Strand } from "./resolve/Strand.ts";
import { weaveStrands } from "./resolve/strands/weaveStrands.ts";
import { tell } from "./resolve/Telling.ts";
import { settleTotals } from "./resolve/totals/settleTotals.ts";

/** What the discourse as a whole tells: whom each frame is about, and where, when and in which year all of it is. */
export interface Resolution {
  strands: readonly Strand[];
  circumstances: Circumstances;
  problems: readonly Problem[];
}

/** Frames that tell of earlier cases and totals; they lend nothing to what the article reports. */
function backgroundOf(strands: readonly Strand[]): ReadonlySet<Frame> {
  return new Set(strands.filter(({ background }) => background).flatMap(({ frames }) => frames));
}

function ownersOf(strands: readonly Strand[]): ReadonlyMap<Frame, ReadonlySet<Person>> {
  const owners = new Map<Frame, Set<Person>>();
  for (const { person, frames } of strands)
    for (const frame of person === null ? [] : frames)
      owners.set(frame, new Set(person === null ? [] : [...(owners.get(frame) ?? []), person]));
  return owners;
}

/** Carries places, dates, years and totals through the article. */
export function resolve(
  article: string,
  found: readonly Frame[],
  cast: Cast,
  published: Day | null,
  tables: Tables,
): Resolution {
  const setting = settingOf(cast.reads, tables.gazetteer);
  const acts = dateActs(article, found, cast.reads);
  const calendar = calendarOf(article, cast.reads, acts, published);
  const grouped = nameGroups(tellOfMembers(article, acts, cast), cast);
  const named = nameInBody(article, nameLater(article, grouped, cast), cast);
  const frames = tell(article, named, cast.reads, calendar);
  const woven = weaveStrands(article, frames, cast);
  const { strands, problems } = settleTotals(article, woven.strands, frames, setting);
  const background = backgroundOf(woven.strands);
  const surroundings = new Surroundings(article, cast.reads, frames, background, setting);
  const memberships = membershipsOf(cast);
  return {
    strands,
    circumstances: {
      setting,
      surroundings,
      calendar,
      dateLine: dateLineOf(cast.reads),
      days: daysAboveOf(article, cast.reads, calendar),
      onlyDays: onlyDays(cast.reads, calendar),
      loneDay: loneDayOf(cast.reads, calendar),
      sittings: sittingsOf(cast.reads),
      frames,
      background,
      owners: ownersOf(woven.strands),
      memberships,
      title: titleChargeOf(article, cast.reads),
      onlyKind: onlyKindOf(article, cast.reads),
      grounds: groundsOf(cast),
    },
    problems: [...woven.problems, ...problems, ...calendar.problems],
  };
}
