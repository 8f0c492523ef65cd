import { toDayNumber } from "../day.ts";
import { extentOf, type ImpreciseDate } from "../impreciseDate.ts";
import type { Status } from "../vocabulary.ts";
import type { Linkable } from "./Linkable.ts";
import type { NameAgreement } from "./namesAgree.ts";

/** What is over within days; the same person may get the next one a fortnight later, and that is another case. */
const BRIEF: ReadonlySet<Status> = new Set(["administrative-arrest", "fined", "warned"]);
/** What takes a criminal case of months or years. */
const GRAVE: ReadonlySet<Status> = new Set([
  "pretrial-detention",
  "imprisoned",
  "restricted-freedom",
  "house-arrest",
  "forced-psychiatric",
]);

/** Days within which two reports tell of one administrative case: taken one evening, judged on the next days. */
const NEAR_BRIEF = 3;
/** Days within which two reports of one person tell of one case, whatever the charge. */
const NEAR = 31;
/** Days a criminal case may last from the arrest to the appeal, when the charge is the same. */
const NEAR_BY_CHARGE = 730;

/** A date without a year is read in the year of the other. */
function inYearOf(date: ImpreciseDate, other: ImpreciseDate): ImpreciseDate {
  return date.startsWith("XXXX") && !other.startsWith("XXXX") ? date.replace("XXXX", other.slice(0, 4)) : date;
}

/** Days between two dates, 0 where they may be the same day; `null` where one of them lies nowhere on a time line. */
export function daysBetween(a: ImpreciseDate | null, b: ImpreciseDate | null): number | null {
  if (a === null || b === null) return null;
  if (a === b) return 0;
  const [one, other] = [extentOf(inYearOf(a, b)), extentOf(inYearOf(b, a))];
  if (one === null || other === null) return null;
  const gap = Math.max(
    toDayNumber(other.first) - toDayNumber(one.last),
    toDayNumber(one.first) - toDayNumber(other.last),
  );
  return Math.max(gap, 0);
}

function haveSameCharge(a: Linkable, b: Linkable): boolean {
  const laws = new Set((a.charge?.law ?? []).map(({ code, article }) => `${code} ${article}`));
  if ((b.charge?.law ?? []).some(({ code, article }) => laws.has(`${code} ${article}`))) return true;
  const category = a.charge?.category ?? null;
  return category !== null && category !== "other" && category === b.charge?.category;
}

function havePenaltyInCommon(a: Linkable, b: Linkable): boolean {
  const penaltyOf = ({ sentence, fine }: Linkable) => JSON.stringify([sentence, fine]);
  return (a.sentence !== null || a.fine !== null) && penaltyOf(a) === penaltyOf(b);
}

function haveSamePlace(a: Linkable, b: Linkable): boolean {
  return a.placeId !== null && a.placeId === b.placeId;
}

function areBriefNear(a: Linkable, b: Linkable, gap: number | null): boolean {
  if (gap === null) return haveSamePlace(a, b) && havePenaltyInCommon(a, b);
  return gap <= NEAR_BRIEF && (a.date?.length === b.date?.length || havePenaltyInCommon(a, b));
}

/**
 * Whether two incidents of people whose names agree, told by different articles, are one case: they do not contradict
 * each other in the country, and agree in the nearness of their dates or in the charge.
 */
export function isSameCase(a: Linkable, b: Linkable, names: NameAgreement): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const gap = daysBetween(a.date, b.date);
  if (names === "initial" && !(haveSamePlace(a, b) && gap !== null && gap <= NEAR_BRIEF)) return false;
  const [isBrief, isOtherBrief] = [BRIEF.has(a.status), BRIEF.has(b.status)];
  if ((isBrief && GRAVE.has(b.status)) || (isOtherBrief && GRAVE.has(a.status))) return false;
  if (isBrief || isOtherBrief) return areBriefNear(a, b, gap);
  if (gap === null) return havePenaltyInCommon(a, b) || (haveSameCharge(a, b) && haveSamePlace(a, b));
  return gap <= NEAR || (gap <= NEAR_BY_CHARGE && haveSameCharge(a, b));
}
