import { doublingVerbs, eitherWay, irregularVerbs } from "./irregularVerbs.ts";

/** What a word can be as a form of a verb. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

function third(lemma: string): string {
  if (lemma === "be") return "is";
  if (lemma === "have") return "has";
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function stem(lemma: string): string {
  return doublingVerbs.has(lemma) ? lemma + (lemma.at(-1) ?? "") : lemma;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem(lemma)}ed`;
}

function gerund(lemma: string): string {
  return /[^eoy]e$/u.test(lemma) && lemma !== "be" ? `${lemma.slice(0, -1)}ing` : `${stem(lemma)}ing`;
}

/** "canceled", as America writes it. */
function undoubled(lemma: string): (readonly [string, VerbForm])[] {
  return [
    [`${lemma}ed`, "past"],
    [`${lemma}ed`, "participle"],
    [`${lemma}ing`, "gerund"],
  ];
}

/** All forms of a verb, with what each may be: "jail, jails, jailed, jailing". */
export function formsOf(lemma: string): readonly (readonly [word: string, form: VerbForm])[] {
  const regular = regularPast(lemma);
  const { past, participle } = irregularVerbs[lemma] ?? { past: regular, participle: regular };
  // "cancelled" and "canceled" are written alike.
  const single: readonly (readonly [string, VerbForm])[] =
    doublingVerbs.has(lemma) && lemma.endsWith("l")
      ? [
          [`${lemma}ed`, "past"],
          [`${lemma}ed`, "participle"],
        ]
      : [];
  return [
    ...single,
    [lemma, "base"],
    [third(lemma), "third"],
    [past, "past"],
    [participle, "participle"],
    [gerund(lemma), "gerund"],
    ...(eitherWay.has(lemma) ? undoubled(lemma) : []),
  ];
}

/** A verb as one of its forms. */
export interface Inflection {
  lemma: string;
  forms: ReadonlySet<VerbForm>;
}

/** Looks up words among all forms of some verbs. */
export function inflections(lemmas: Iterable<string>): ReadonlyMap<string, Inflection> {
  const found = new Map<string, { lemma: string; forms: Set<VerbForm> }>();
  for (const lemma of lemmas)
    for (const [word, form] of formsOf(lemma)) {
      const known = found.get(word);
      if (known === undefined) found.set(word, { lemma, forms: new Set([form]) });
      else if (known.lemma === lemma) known.forms.add(form);
    }
  return found;
}
