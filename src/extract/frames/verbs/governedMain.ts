import { numeralValue } from "../../lexicon/numerals.ts";
import { plainOutcomes } from "../../lexicon/outcomes.ts";
import { lowerAt, type Token } from "../../token.ts";
import { knownVerbs } from "./knownVerbs.ts";
import { opensNoun } from "./opensNoun.ts";
import type { Prefix } from "./Prefix.ts";

interface Main {
  lemma: string;
  gerund: boolean;
  to: number;
}

/** The main verb behind an auxiliary, a modal or "to"; `null` where none follows. */
export function governedMain(tokens: readonly Token[], { to, be, have, modal, infinitive }: Prefix): Main | null {
  const word = lowerAt(tokens, to);
  const known = knownVerbs.get(word);
  if (be || have) {
    if (known?.forms.has("participle")) return { lemma: known.lemma, gerund: false, to: to + 1 };
    if (be && known?.forms.has("gerund")) return { lemma: known.lemma, gerund: true, to: to + 1 };
    if (tokens[to]?.kind === "word" && /\p{Ll}{2}(?:ed|en)$/u.test(word) && numeralValue(word) === null)
      return { lemma: word, gerund: false, to: to + 1 };
    return be && /\p{Ll}{2}ing$/u.test(word) ? { lemma: word, gerund: true, to: to + 1 } : null;
  }
  if (modal === null && !infinitive) return null;
  if (known?.forms.has("base")) {
    const isNoun = infinitive && modal === null && plainOutcomes.has(known.lemma) && !opensNoun(tokens, to + 1);
    return isNoun ? null : { lemma: known.lemma, gerund: false, to: to + 1 };
  }
  return modal !== null && tokens[to]?.kind === "word" && /^\p{Ll}+$/u.test(tokens[to]?.text ?? "")
    ? { lemma: word, gerund: false, to: to + 1 }
    : null;
}
