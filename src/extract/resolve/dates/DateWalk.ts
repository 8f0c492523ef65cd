import type { Problem } from "../../../domain/schema.ts";
import type { Frame } from "../../frames/Frame.ts";
import { dayOfEvent } from "../../lexicon/dateWords.ts";
import { isPostStamp } from "../../lexicon/postStamps.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Passage } from "../../stage2Passages.ts";
import type { Read } from "../../stage3Mentions.ts";
import { factOf } from "../Fact.ts";
import type { DatedFact } from "./Calendar.ts";
import { countedDate, dayOfMonthBefore } from "./countedDate.ts";
import { impreciseDateOf } from "./impreciseDateOf.ts";
import { isLookingBack } from "./isLookingBack.ts";
import { narrativeYears } from "./narrative.ts";
import { sittingsOf } from "./sittings/sittingsOf.ts";
import type { ToldBefore, ToldDate } from "./ToldBefore.ts";
import { opensUpdate } from "./updates.ts";
import { YearlessDates } from "./YearlessDates.ts";
import type { YearWindow } from "./YearWindow.ts";

type DateMention = MentionOf<"date">;

/** Reads the dates of an article in its order, each in the light of those before it. */
export class DateWalk {
  readonly found = new Map<number, DatedFact | null>();
  readonly #article: string;
  readonly #yearless: YearlessDates;
  /** The dates of outcomes, and of the sessions that gave them. */
  readonly #outcomes: ReadonlySet<DateMention>;
  /** The dates of what is told beside something else: "the 15 days to which he was sentenced on 4 May". */
  readonly #asides: ReadonlySet<DateMention>;
  readonly #told: ToldBefore;

  constructor(
    article: string,
    reads: readonly Read[],
    frames: readonly Frame[],
    window: YearWindow | null,
    now: DatedFact | null,
  ) {
    this.#article = article;
    this.#yearless = new YearlessDates(narrativeYears(reads, frames), window);
    const { at, lead } = sittingsOf(reads);
    const sittings = [...at.values(), lead === null ? [] : [lead]].flat();
    this.#outcomes = new Set([...frames.flatMap(({ date }) => date ?? []), ...sittings.map(({ mention }) => mention)]);
    this.#asides = new Set(frames.flatMap(({ date, relative }) => (relative && date !== null ? [date] : [])));
    this.#told = { now, event: null, month: null };
  }

  get problems(): readonly Problem[] {
    return this.#yearless.problems;
  }

  read({ passage, tokens, sightings }: Read): void {
    const told = this.#told;
    const words = this.#article.slice(passage.start, passage.end);
    const isUpdate = opensUpdate(tokens) || isPostStamp(words);
    // "On the day of the verdict he stood at the gate. Next day": what is counted from there is not counted from a day told before.
    if (dayOfEvent.test(words)) told.event = null;
    let ofOutcome: DatedFact | null = null;
    // "had been taken away on 18 May with N., who was let go that night": within its passage the earlier event is counted from.
    let earlier: ToldDate | null = null;
    let goesOn = false;
    for (const { mention, from } of sightings) {
      if (mention.kind !== "date") continue;
      const fact = this.#factOf(mention, passage, { ...told, event: earlier ?? told.event });
      this.found.set(mention.start, fact);
      if (fact === null || mention.value.isBeside || passage.kind === "furniture") continue;
      if (fact.date.value.length >= 7) told.month = { fact, paragraph: passage.paragraph };
      // "January 2023: … The same day": what is counted behind a month at the head of its passage is no day told before.
      const isMonthHead = from <= 1 && mention.value.month !== null && mention.value.counted === undefined;
      const isUpdateDay = isUpdate && mention.value.day !== null && mention.value.counted === undefined;
      if (isUpdateDay) told.now = fact;
      const isAside = this.#asides.has(mention) && told.event?.paragraph === passage.paragraph;
      const isDay = fact.date.value.length === 10;
      const isBack = isLookingBack(tokens, from);
      if (isBack && isDay && !goesOn) earlier = { fact, paragraph: passage.paragraph };
      if (isBack || isAside) continue;
      if (isDay) goesOn = true;
      if (isDay || isMonthHead) told.event = { fact, paragraph: passage.paragraph };
      if (isDay && this.#outcomes.has(mention)) ofOutcome = fact;
    }
    // "was jailed on Wednesday for a rally on 16 December": the story goes on from the outcome, not from its cause.
    if (ofOutcome !== null) told.event = { fact: ofOutcome, paragraph: passage.paragraph };
  }

  #factOf(mention: DateMention, passage: Passage, told: ToldBefore): DatedFact | null {
    const { value } = mention;
    if (value.counted !== undefined) return countedDate(mention, passage, told);
    if (value.month === null && value.day !== null) return dayOfMonthBefore(mention, value.day, passage, told);
    if (value.year !== null)
      return { date: factOf(impreciseDateOf(value, value.year), mention, "stated", "date"), year: null };
    return this.#yearless.factOf(mention);
  }
}
