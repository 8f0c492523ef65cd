import type { Evidence, Incident, Span } from "../../src/domain/schema.ts";
import type { Basis, FieldName } from "../../src/domain/vocabulary.ts";
import type { Chance } from "./Chance.ts";
import { inWords } from "./inWords.ts";
import type { Lead } from "./Lead.ts";
import type { Facts } from "./syntheticFacts.ts";
import { OUTCOME_WORDS } from "./syntheticOutcomes.ts";
import type { Telling } from "./Telling.ts";

type Found = Incident["evidence"];

/** How a fact that the lead tells too is known: seldom is it told again beside the name. */
const CARRIED_OVER = 0.6;
const CONCLUDED = 0.07;

const RULES: Record<FieldName, string> = {
  person: "named as victim",
  count: "group",
  status: "outcome verb",
  date: "date",
  year: "year",
  place: "town before a name",
  sentence: "term",
  fine: "fine",
  charge: "act",
  organisation: "organisation",
  trigger: "act",
};
const RULES_OF_OTHERS: Record<Exclude<Basis, "stated">, string> = {
  inherited: "carried over from the lead",
  inferred: "only one the article tells of",
};

/** Writes what befell one person or group as one sentence, and keeps where each fact stands. */
class IncidentTelling {
  readonly found: Found = {};
  readonly #telling: Telling;
  readonly #lead: Lead;
  readonly #chance: Chance;

  constructor(telling: Telling, lead: Lead, chance: Chance) {
    this.#telling = telling;
    this.#lead = lead;
    this.#chance = chance;
  }

  #keep(field: FieldName, span: Span, basis: Basis): void {
    const rule = basis === "stated" ? RULES[field] : RULES_OF_OTHERS[basis];
    const evidence: Evidence = { start: span.start, end: span.end, basis, rule };
    this.found[field] = [...(this.found[field] ?? []), evidence];
  }

  /** The words of a fact, told here; `behind` stands before them and is no evidence. */
  state(field: FieldName, behind: string, words: string | null): void {
    if (words === null) return;
    this.#telling.say(behind);
    const span = this.#telling.say(words);
    this.#keep(field, span, this.#chance.is(CONCLUDED / 2) && field !== "person" ? "inferred" : "stated");
  }

  /** The same of a fact that may be left to the lead. */
  stateOrCarry(field: "date" | "place" | "charge", behind: string, words: string | null): void {
    const told = this.#lead.spanOf(field, words);
    if (told === null || !this.#chance.is(CARRIED_OVER)) this.state(field, behind, words);
    else this.#keep(field, told, this.#chance.is(CONCLUDED) ? "inferred" : "inherited");
  }

  /** The year of a date is known by the words of the date, or by what the article was published on. */
  year(date: Incident["date"]): void {
    const [told] = this.found.date ?? [];
    if (told === undefined || date === null || date.startsWith("XXXX")) return;
    this.#keep("year", told, this.#chance.is(0.3) ? "inferred" : told.basis);
  }
}

function victimOf({ person, count }: Facts): string {
  if (person !== null) return person.name;
  return count === null ? "Several people" : `${count} people`;
}

function outcomeOf({ person, status }: Facts): string {
  const words = OUTCOME_WORDS[status];
  return person === null ? words.replace(/^was\b/, "were").replace(/^is\b/, "are") : words;
}

/** Where no day is named, something is in a month or a year and not on it. */
function before(date: Incident["date"]): string {
  return date !== null && /-\d\d-\d\d$/.test(date) ? " on " : " in ";
}

/** The sentence, its span and the evidence of one incident; whatever the facts hold is told, here or in the lead. */
export function tellIncident(
  facts: Facts,
  telling: Telling,
  lead: Lead,
  chance: Chance,
): Pick<Incident, "quote" | "evidence"> {
  const writing = new IncidentTelling(telling, lead, chance);
  const { start } = telling.say("");
  const isCounted = facts.person === null;
  if (!isCounted || facts.count !== null) writing.state(isCounted ? "count" : "person", "", victimOf(facts));
  else telling.say(victimOf(facts));
  const { person, organisation, trigger } = facts;
  const asides = [...(person?.aliases ?? []).map((alias) => `known as ${alias}`), person?.role ?? ""];
  const told = asides.filter((aside) => aside !== "").join(", ");
  telling.say(told === "" ? "" : `, ${told},`);
  writing.state("status", " ", outcomeOf(facts));
  writing.state("sentence", " for ", inWords.term(facts.sentence));
  writing.state("fine", ", with a fine of ", inWords.fine(facts.fine));
  writing.stateOrCarry("place", " in ", inWords.place(facts));
  writing.stateOrCarry("date", before(facts.date), inWords.date(facts.date));
  writing.year(facts.date);
  writing.stateOrCarry("charge", ", on a charge of ", inWords.charge(facts.charge));
  writing.state("organisation", ", as one of the ", organisation);
  writing.state("trigger", ", after ", trigger?.text ?? null);
  writing.state("trigger", " on ", inWords.date(trigger?.date ?? null));
  const { end } = telling.say(".");
  telling.say("\n");
  return { quote: { start, end }, evidence: writing.found };
}
