import type { Frame } from "../frames/Frame.ts";
import type { MentionOf } from "../Mention.ts";
import type { Person } from "../persons/Person.ts";
import type { Calendar } from "./dates/Calendar.ts";
import { decisiveFrame } from "./decisiveFrame.ts";
import { basisWithin } from "./Fact.ts";
import type { Scenes } from "./places/Scenes.ts";
import type { Setting } from "./places/Setting.ts";
import type { Strand } from "./Strand.ts";
import { statusOf } from "./status.ts";

/** What the facts of a strand are looked up in. */
export interface Circumstances {
  setting: Setting;
  scenes: Scenes;
  calendar: Calendar;
  /** All frames of the article, in its order. */
  frames: readonly Frame[];
  /** Those of earlier cases. */
  background: ReadonlySet<Frame>;
  /** The organisation each person is said to belong to. */
  memberships: ReadonlyMap<Person, MentionOf<"organisation">>;
}

export const FROM_TOTAL = "carried over from the total";
/** A day or a place at the head of a list, of a post or of a chapter is that of all that stands beneath. */
const FROM_HEAD = "from the head above";
const FROM_BEFORE = "carried over from the passages before";

/** How many paragraphs back a date or a place may come from. */
const REACH = 2;
/** Words that begin something that has nothing to do with what stands before. */
const NEW_MATTER =
  /^(?:separately|meanwhile|elsewhere|earlier|previously|last (?:week|month|year)|in (?:another|a separate)|in \p{Lu}\p{L}+,)/iu;
/** What courts give: one session hands out several kinds, on one day, in one place. */
const PENALTIES = new Set(["administrative-arrest", "fined", "imprisoned", "restricted-freedom", "warned"]);

type Slot = "date" | "place";

/** Where a fact is taken from; `rule` is null where it stands in the outcome's own clause. */
interface Source<Kind extends Slot> {
  found: MentionOf<Kind>;
  rule: string | null;
}

export function totalFrame(strand: Strand): Frame | null {
  return strand.total === null ? null : decisiveFrame(strand.total.frames);
}

function isSameKind(a: Frame, b: Frame): boolean {
  const [one, other] = [statusOf(a), statusOf(b)];
  return one === other || (PENALTIES.has(one ?? "") && PENALTIES.has(other ?? ""));
}

/** A frame that says where or when something else happened lends neither. A total lends only to those it counts. */
function mayLend(frame: Frame, home: Frame, { setting, calendar }: Circumstances): boolean {
  const idOf = ({ place }: Frame) => (place === null ? null : (setting.placeOf(place)?.id ?? null));
  const dayOf = ({ date }: Frame) => (date === null ? null : (calendar.dateOf(date)?.date.value ?? null));
  const agree = (own: string | null, other: string | null) => own === null || other === null || own === other;
  return frame.shares.length === 0 && agree(idOf(home), idOf(frame)) && agree(dayOf(home), dayOf(frame));
}

/** The number of frames that stand before a place in the article. */
function countBefore(frames: readonly Frame[], start: number): number {
  let [low, high] = [0, frames.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle]?.verb.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the nearest earlier frame of the same kind of outcome says in a slot. */
function lentBefore<Kind extends Slot>(slot: Kind, home: Frame, article: string, around: Circumstances) {
  const text = article.slice(home.passage.start, home.passage.end);
  if (home.relative || home.listed || NEW_MATTER.test(text)) return null;
  for (let at = countBefore(around.frames, home.verb.start) - 1; at >= 0; at--) {
    const frame = around.frames[at];
    if (frame === undefined || home.passage.paragraph - frame.passage.paragraph > REACH) return null;
    if (frame[slot] === null || frame.relative || frame.listed || around.background.has(frame)) continue;
    if (isSameKind(frame, home) && mayLend(frame, home, around)) return frame[slot] as MentionOf<Kind>;
  }
  return null;
}

/** In order: the outcome's own clause, the total, an earlier frame of the same kind. */
export function sourceOf<Kind extends Slot>(
  slot: Kind,
  strand: Strand,
  home: Frame,
  article: string,
  around: Circumstances,
): Source<Kind> | null {
  const of = (frame: Frame | null) => (frame === null ? null : (frame[slot] as MentionOf<Kind> | null));
  const own = of(home);
  if (own !== null) return { found: own, rule: basisWithin(own, home.passage) === "stated" ? null : FROM_HEAD };
  const total = totalFrame(strand);
  const whole = slot === "place" && total !== null && total.shares.length > 0 ? null : of(total);
  if (whole !== null) return { found: whole, rule: FROM_TOTAL };
  if (strand.background) return null;
  const before = lentBefore(slot, home, article, around);
  return before === null ? null : { found: before, rule: FROM_BEFORE };
}
