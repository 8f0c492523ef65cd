import type { Frame } from "../../frames/Frame.ts";
import { onlyChargeIn } from "../../lexicon/charges.ts";
import { brokenUp } from "../../lexicon/reasons.ts";
import type { Circumstances } from "../Circumstances.ts";
import { statusOf } from "../status.ts";
import { CHARGED } from "./charged.ts";
import type { Jurisdiction, Statement } from "./statement.ts";

/** How many characters behind the verb the event may be named. */
const LONGEST = 80;
/** How many paragraphs before an outcome the event may be told. */
const REACH = 1;

/** "Police raided a prayer meeting. The owner was fined": what everybody was punished for whom the police found there. */
export function chargeOfEvent(home: Frame, around: Circumstances, { article }: Jurisdiction): Statement | null {
  if (!CHARGED.has(statusOf(home)) || home.relative || home.listed || home.reason !== null) return null;
  const before = around.grounds.slice(0, home.passage.index + 1).reverse();
  for (const { passage } of before) {
    if (home.passage.paragraph - passage.paragraph > REACH) return null;
    const text = article.slice(passage.start, passage.end);
    const verb = brokenUp.exec(text);
    if (passage.kind !== "body" || verb === null) continue;
    const from = verb.index + verb[0].length;
    const event = onlyChargeIn(text.slice(from, from + LONGEST).split(/[.;(]/u)[0] ?? "");
    if (event === null || !["peaceful-assembly", "other"].includes(event.category)) continue;
    const [start, end] = [passage.start + from + event.start, passage.start + from + event.end];
    const reason = { start, end, text: article.slice(start, end), formal: false, date: null };
    return { frame: home, reason, laws: [], known: [], gloss: null, category: event.category, formal: false };
  }
  return null;
}
