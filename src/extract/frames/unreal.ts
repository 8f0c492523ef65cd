import type { Status } from "../../domain/vocabulary.ts";
import { joints, prepositions } from "../lexicon/grammar.ts";
import { changingVerbs, placingVerbs } from "../lexicon/outcomes.ts";
import {
  conditionals,
  denyingGovernors,
  doubtingGovernors,
  grantingVerbs,
  guesses,
  implicatives,
  negativeSubjects,
  requestNouns,
  rulingModals,
  rulingNouns,
  unrealGovernors,
} from "../lexicon/verbs.ts";
import type { Verb } from "./Chunk.ts";
import { lowerAt, mentionOf } from "./people.ts";
import { type Syntax, verbAt, verbBefore } from "./Syntax.ts";
import { isUntrue } from "./untrue.ts";

const HARD_JOINTS = new Set([";", "but", "while", "whereas", "although"]);
/** Prepositions before a gerund that tell of what was: "after being detained". */
const PAST_LINKS = new Set([
  ",",
  "after",
  "since",
  "upon",
  "following",
  "before",
  "by",
  "for",
  "while",
  "despite",
  "on",
  "and",
  "with",
]);
/** Where a court puts somebody: nobody is sentenced to a night at the police. */
const RULED_PLACEMENTS: ReadonlySet<Status | null> = new Set([
  "pretrial-detention",
  "house-arrest",
  "imprisoned",
  "administrative-arrest",
  "forced-psychiatric",
] as const);
const HABITS = new Set("often usually sometimes routinely regularly frequently always every annually".split(" "));

/** How far, in chunks, the governor of a verb without tense may stand: names and what they are stand between. */
const GOVERNOR_REACH = 24;

/** "ordered that N. be held": what a court orders is done. */
export function isOrdered(syntax: Syntax, verb: number): boolean {
  const governor = verbBefore(syntax, verb);
  const found = verbAt(syntax, governor);
  if (found === null || found.unreal || !["order", "rule", "decide", "sentence"].includes(found.lemma)) return false;
  const isByCourt = syntax.words
    .slice(0, governor)
    .flat()
    .some((word) => ["court", "judge", "tribunal", "courts", "he", "she", "it"].includes(word));
  return isByCourt && syntax.words[verb]?.[0] === "be";
}

/** "A, 45, and his deputy, B, to be held": a comma of the phrase the verb without tense is about. */
function isWithinPeople({ people }: Syntax, comma: number): boolean {
  return people.some(({ edge, last, to }) => comma >= edge && comma <= Math.max(last + 1, to));
}

/** "annulled the order to deport N.", "the decision to jail N. was overturned": it is no more. */
function isQuashed(syntax: Syntax, noun: number): boolean {
  const before = verbAt(syntax, verbBefore(syntax, noun));
  const own = syntax.chunks.findIndex(({ kind }, at) => at > noun && kind === "verb");
  const behind = syntax.chunks.findIndex(({ kind }, at) => at > own && kind === "verb");
  return [before, verbAt(syntax, behind)].some(
    (verb, at) =>
      verb !== null && !verb.unreal && verb.passive === (at === 1) && changingVerbs.get(verb.lemma) === "quashed",
  );
}

/** "granted the investigator's request to place N. under arrest", "the motion to release him was granted". */
function isGranted(syntax: Syntax, noun: number): boolean {
  const next = syntax.chunks.findIndex(({ kind }, at) => at > noun + 1 && kind === "verb");
  return [verbBefore(syntax, noun), next].some((at) => {
    const verb = verbAt(syntax, at);
    const isOwn = verb !== null && (at < noun ? !verb.passive : verb.passive);
    return isOwn && grantingVerbs.has(verb.lemma) && !verb.unreal;
  });
}

/** A verb without tense has happened only where its governor says so: "was made to sign", "the decision to jail N.". */
function isUnrealInfinitive(syntax: Syntax, verb: number): boolean {
  const { chunks } = syntax;
  const own = chunks[verb];
  const isTo = own?.kind === "verb" && syntax.words[verb]?.[0] === "to";
  if (!isTo) return !isOrdered(syntax, verb);
  for (let at = verb - 1; at >= Math.max(0, verb - GOVERNOR_REACH); at--) {
    const lower = lowerAt(chunks, at);
    const governor = verbAt(syntax, at);
    if (governor === null && rulingNouns.has(lower) && isQuashed(syntax, at)) return true;
    const isRuling = rulingNouns.has(lower) || ["first", "second", "third", "latest", "last"].includes(lower);
    if (governor === null && isRuling) return false;
    if (requestNouns.has(lower) && isGranted(syntax, at)) return false;
    if (governor !== null) return governor.unreal || !implicatives.has(governor.lemma) || isUnreal(syntax, at);
    if (lower === ";" || (lower === "," && !isWithinPeople(syntax, at))) return true;
  }
  return true;
}

function isUnrealGerund(syntax: Syntax, verb: number): boolean {
  const before = lowerAt(syntax.chunks, verb - 1);
  const governor = verbAt(syntax, verb - 1);
  if (governor !== null) return governor.unreal || unrealGovernors.has(governor.lemma);
  return verb > 0 && !PAST_LINKS.has(before) && syntax.chunks[verb - 1]?.kind !== "mention";
}

/** "wanted N. sentenced": a participle as complement of a wish. */
function isWished(syntax: Syntax, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const lower = lowerAt(syntax.chunks, at);
    if (lower === "," || lower === ";" || joints.has(lower)) return false;
    const governor = verbAt(syntax, at);
    if (governor !== null)
      return (
        governor.unreal ||
        (!governor.passive &&
          (unrealGovernors.has(governor.lemma) || (governor.lemma === "have" && governor.form === "infinitive")))
      );
  }
  return false;
}

/** Governed by a verb that denies or fears it, with or without "that". */
function isDenied(syntax: Syntax, verb: number): boolean {
  const { chunks } = syntax;
  for (let at = verb - 1; at >= 0; at--) {
    const lower = lowerAt(chunks, at);
    if (HARD_JOINTS.has(lower)) return false;
    const governor = verbAt(syntax, at);
    if (governor === null) continue;
    const next = lowerAt(chunks, at + 1);
    const governs =
      next === "that" ||
      !chunks
        .slice(at + 1, verb)
        .some((chunk) => chunk.lower === "," || chunk.lower === "and" || chunk.kind === "verb");
    if (!governs) continue;
    if (denyingGovernors.has(governor.lemma) || doubtingGovernors.has(governor.lemma)) return true;
    if (governor.unreal && next === "that") return true;
  }
  return false;
}

/** "if N. is jailed": what opens the clause makes it a condition. */
function isConditional({ chunks }: Syntax, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const { kind, lower } = chunks[at] ?? { kind: "mark", lower: ";" };
    if (conditionals.has(lower)) return true;
    if (lower === ";" || lower === "," || kind === "verb") return false;
  }
  return false;
}

/** "If convicted, N. will spend ten years in a colony": what is to come hangs on a condition, wherever that stands. */
function isConsequence({ chunks, words }: Syntax, verb: number): boolean {
  const own = words[verb] ?? [];
  if (!rulingModals.has(own[0] ?? "") && !own.includes("to")) return false;
  const [first] = words[0] ?? [];
  // "He is to spend five years in a colony, unless the appeal is granted": ruled already.
  const isOpen = chunks.some(({ lower }, at) => conditionals.has(lower) && (lower !== "unless" || at < verb));
  return first === "should" || first === "had" || isOpen;
}

/** "Nobody, including N., was detained". */
function isOfNobody(syntax: Syntax, verb: number): boolean {
  const { chunks } = syntax;
  for (let at = verb - 1; at >= 0; at--) {
    const lower = lowerAt(chunks, at);
    if (lower === ";" || lower === ":" || verbAt(syntax, at) !== null) return false;
    if (negativeSubjects.has(lower) && lowerAt(chunks, at + 1) !== ".")
      return !prepositions.has(lowerAt(chunks, at - 1));
  }
  return false;
}

/** "overturned the ruling by which N. was jailed". */
function isUndone(syntax: Syntax, verb: number): boolean {
  const { chunks } = syntax;
  for (let at = verb - 1; at > 0; at--)
    if (lowerAt(chunks, at) === "which" && prepositions.has(lowerAt(chunks, at - 1))) {
      const governor = verbAt(syntax, verbBefore(syntax, at));
      return governor !== null && changingVerbs.get(governor.lemma) === "quashed";
    }
  return false;
}

/** "are detained every year": a habit is no event. */
function isHabit({ chunks }: Syntax, verb: number): boolean {
  const around = chunks.slice(Math.max(0, verb - 2), verb + 4).map(({ lower }) => lower);
  return (
    around.some((lower) => HABITS.has(lower) && lower !== "every") ||
    around.some((lower, at) => lower === "every" && /^(?:day|week|month|year)$/u.test(around[at + 1] ?? ""))
  );
}

/** How far behind where somebody is put its term may stand. */
const TERM_REACH = 4;

/** Where a court puts somebody is what it has ruled, though it lies ahead: "will be sent for compulsory treatment". */
function isRuledPlacement({ chunks }: Syntax, at: number, { ahead, passive, lemma, outcome, end }: Verb): boolean {
  if (!ahead || !placingVerbs.has(lemma) || end <= at + 1) return false;
  const status = outcome?.status ?? null;
  // "will go to a colony for three years": how long, only a court has said.
  const isTimed = chunks.slice(end, end + TERM_REACH).some((chunk) => mentionOf(chunk)?.kind === "term");
  const isRuled = (passive && RULED_PLACEMENTS.has(status)) || (isTimed && status === "imprisoned");
  return isRuled && !chunks.slice(0, at).some(({ lower }) => guesses.has(lower));
}

/** By its own words, or by what governs it: demanded, denied, feared, of nobody, a question. */
export function isUnreal(syntax: Syntax, verb: number): boolean {
  const own = verbAt(syntax, verb);
  if (own === null) return true;
  const isRuled = isRuledPlacement(syntax, verb, own);
  if (own.unreal && !isRuled) return true;
  if (syntax.chunks.at(-1)?.lower === "?" || isHabit(syntax, verb)) return true;
  if (own.form === "infinitive" && !isRuled) return isUnrealInfinitive(syntax, verb);
  if (own.form === "gerund" && isUnrealGerund(syntax, verb)) return true;
  if (own.form === "bare" && isWished(syntax, verb)) return true;
  if (isOfNobody(syntax, verb) || isUntrue(syntax, verb) || isUndone(syntax, verb)) return true;
  return isConditional(syntax, verb) || isConsequence(syntax, verb) || isDenied(syntax, verb);
}
