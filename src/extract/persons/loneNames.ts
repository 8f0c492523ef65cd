import type { Gazetteer } from "../../domain/gazetteer.ts";
import { isGivenName } from "../lexicon/givenNames.ts";
import { kinPlurals } from "../lexicon/kinship.ts";
import { certainSurname } from "../lexicon/nameShapes.ts";
import { peopleNouns } from "../lexicon/people.ts";
import { looksLikeName } from "../mentions/nameWords.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Token } from "../token.ts";
import { Bearers } from "./Bearers.ts";
import { isObject, isProven, isSeized, isSubject, isThing, roleBefore } from "./loneProofs.ts";
import { partKey } from "./NameParts.ts";
import { listFrom, loneWordAt } from "./nameLists.ts";
import type { Person } from "./Person.ts";
import { addSpelling, type FreeWord, type Roster } from "./Roster.ts";
import { type Description, describe } from "./roles.ts";

/** The capitalised words that stand behind another word in their passage. */
function wordsWithin(reads: readonly Read[]): ReadonlySet<string> {
  const isWithin = ({ tokens }: Read, at: number) => tokens[at]?.capital === true && tokens[at - 1]?.kind === "word";
  const texts = reads.filter((read) => read.passage.kind === "body");
  return new Set(texts.flatMap((read) => read.tokens.filter((_, at) => isWithin(read, at)).map(({ text }) => text)));
}

/** "journalists Sadykov and Kim", "a couple, Ruslan and Madina,": a list behind a noun for several people. */
function isIntroducedList(tokens: readonly Token[], list: readonly FreeWord[]): boolean {
  const [first] = list;
  if (first === undefined || list.length < 2) return false;
  const before = tokens[first.at - 1]?.lower ?? "";
  const noun = before === "," || before === ":" ? (tokens[first.at - 2]?.lower ?? "") : before;
  const isPlural = (peopleNouns.has(noun) && /(?:s|people|men|women)$/u.test(noun)) || noun in kinPlurals;
  return isPlural && list.some(({ token: { text } }) => looksLikeName(text));
}

class LoneNames {
  readonly #roster: Roster;
  readonly #gazetteer: Gazetteer;
  readonly #byKey = new Map<string, Person>();
  readonly #bearers: Bearers;
  #written: ReadonlySet<string> | null = null;

  constructor(roster: Roster, gazetteer: Gazetteer) {
    this.#roster = roster;
    this.#gazetteer = gazetteer;
    this.#bearers = new Bearers(roster.persons);
  }

  read(read: Read): void {
    read.tokens.forEach((token, at) => {
      const word = token.capital ? loneWordAt(this.#roster, read, at) : null;
      if (word === null) return;
      const list = listFrom(this.#roster, read, at);
      const isList = isIntroducedList(read.tokens, list) || this.#isListOfVictims(read.tokens, list);
      if (isList) for (const each of list) this.#take(each);
      else if (isProven(read.tokens, at) || this.#isVictim(read.tokens, at)) this.#take(word);
      else if (this.#endsList(read, word)) this.#take(word);
    });
  }

  /** Whether a word carries its capital within a passage too, where none but names do. */
  #isWritten(text: string): boolean {
    this.#written ??= wordsWithin(this.#roster.reads);
    return this.#written.has(text);
  }

  /** "Sadykov was detained": who has the form of a name, is no town, and something befalls them. */
  #isVictim(tokens: readonly Token[], at: number): boolean {
    const text = tokens[at]?.text ?? "";
    if (isThing(tokens, at)) return false;
    const isKnown = isGivenName(text) || certainSurname.test(text);
    const isVictim = isKnown
      ? isSubject(tokens, at) || isObject(tokens, at)
      : isSeized(tokens, at) && this.#isWritten(text);
    return isVictim && (isGivenName(text) || this.#gazetteer.named(text).length === 0);
  }

  /** "Sadykov, Petrov and Kim were detained", "detained Sadykov and Kim": what befalls one befalls all. */
  #isListOfVictims(tokens: readonly Token[], list: readonly FreeWord[]): boolean {
    const [first, last] = [list[0], list.at(-1)];
    if (first === undefined || last === undefined || list.length < 2 || isThing(tokens, first.at)) return false;
    return (
      list.every(({ token: { text } }) => looksLikeName(text)) &&
      (isSubject(tokens, last.at) || isObject(tokens, first.at))
    );
  }

  /** "Erlan Ospan, Dias Kali and Samat.": a given name that ends a list of full names. */
  #endsList(read: Read, { at, token }: FreeWord): boolean {
    if (!isGivenName(token.text) || ![",", "and"].includes(read.tokens[at - 1]?.lower ?? "")) return false;
    const next = read.tokens[at + 1]?.text ?? "";
    return (next === "." || next === ";") && this.#roster.mentionEndingAt(read, at - 1)?.kind === "person";
  }

  /** "N., better known as Qarga,": another name of somebody who stands before it. */
  #isByname(word: FreeWord): boolean {
    const { tokens } = word.read;
    if (tokens[word.at - 1]?.lower !== "as" || tokens[word.at - 2]?.lower !== "known") return false;
    const comma = [3, 4, 5].map((step) => word.at - step).find((at) => tokens[at]?.text === ",");
    const mention = comma === undefined ? null : this.#roster.mentionEndingAt(word.read, comma);
    const person = mention?.kind === "person" ? this.#roster.personOf(mention) : null;
    if (person === null) return false;
    addSpelling(person, word.token.text);
    this.#roster.take(person, word, "byname");
    return true;
  }

  #take(word: FreeWord): void {
    // A word of the names of several people named before: whose it is cannot be told.
    if (this.#bearers.all(word.token.text).length > 0) return;
    const { tokens } = word.read;
    if (this.#isByname(word)) return;
    const description = roleBefore(tokens, word.at) ?? describe(tokens, word.at, word.at + 1);
    const { start: from, end: to } = spanOfRole(tokens, description);
    const role = description.role === null ? null : this.#roster.article.slice(from, to);
    const key = partKey(word.token.text);
    const known = this.#byKey.get(key);
    const person = known ?? this.#roster.enlist(word.token.text);
    this.#byKey.set(key, person);
    this.#roster.take(person, word, "lone name", { role, part: description.part });
  }
}

function spanOfRole(tokens: readonly Token[], { role }: Description): { start: number; end: number } {
  const [first, last] = [tokens[role?.from ?? 0], tokens[(role?.to ?? 1) - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Finds people whom the article names by one word only, where grammar proves that it is a person. */
export function enlistLoneNames(roster: Roster, gazetteer: Gazetteer): void {
  const names = new LoneNames(roster, gazetteer);
  for (const { passage } of roster.reads) {
    const read = roster.reads[passage.index];
    if (read !== undefined && passage.kind === "body") names.read(read);
  }
}
