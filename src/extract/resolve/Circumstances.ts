import type { Frame } from "../frames/Frame.ts";
import type { Person } from "../persons/Person.ts";
import type { Ground } from "./charges/Ground.ts";
import type { OnlyKind } from "./charges/onlyKind.ts";
import type { TitleCharge } from "./charges/titleCharge.ts";
import type { DaysAbove } from "./dates/above/DaysAbove.ts";
import type { DateLine } from "./dates/articleDay.ts";
import type { Calendar } from "./dates/Calendar.ts";
import type { LoneDay } from "./dates/loneDayOf.ts";
import type { OnlyDay } from "./dates/onlyDays.ts";
import type { Sittings } from "./dates/sittings/sittingsOf.ts";
import { decisiveFrame } from "./decisiveFrame.ts";
import type { Memberships } from "./organisations/membershipsOf.ts";
import type { Setting } from "./places/Setting.ts";
import type { Surroundings } from "./places/Surroundings.ts";
import type { Strand } from "./Strand.ts";

/** What the facts of a strand are looked up in. */
export interface Circumstances {
  setting: Setting;
  surroundings: Surroundings;
  calendar: Calendar;
  /** Where the article dates itself; `null` where it does not. What a dateline dates may have been told before. */
  dateLine: DateLine | null;
  /** The days each passage stands under, by its index. */
  days: readonly DaysAbove[];
  /** The only day of each paragraph that names one, by its number. */
  onlyDays: ReadonlyMap<number, OnlyDay>;
  /** The one day the whole article tells; `null` where it tells none, or several. */
  loneDay: LoneDay | null;
  /** The passages that say when a ruling or a detention was, whoever it befell. */
  sittings: Sittings;
  /** All frames of the article, in its order. */
  frames: readonly Frame[];
  /** Those of earlier cases. */
  background: ReadonlySet<Frame>;
  /** Whom each frame befell. */
  owners: ReadonlyMap<Frame, ReadonlySet<Person>>;
  /** The organisation each person is said to belong to. */
  memberships: Memberships;
  /** What the title says the article is about; `null` where that is no charge. */
  title: TitleCharge | null;
  /** The only kind of charge it has words of; `null` where there are several, or none. */
  onlyKind: OnlyKind | null;
  /** Whom and which laws each passage names. */
  grounds: readonly Ground[];
}

export const FROM_TOTAL = "carried over from the total";

/** The frame of the headline total a person is one of; `null` for anybody else. */
export function totalFrame(strand: Strand): Frame | null {
  return strand.total === null ? null : decisiveFrame(strand.total.frames);
}
