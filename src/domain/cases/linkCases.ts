import { IndexByHash } from "./IndexByHash.ts";
import { daysBetween, isSameCase } from "./isSameCase.ts";
import type { Linkable } from "./Linkable.ts";
import { hasInitial, nameKeysOf, namesAgree, shortenedKeysOf, wholeKeysOf } from "./namesAgree.ts";

interface Link {
  one: number;
  other: number;
  /** Days apart; those nearest are joined first. */
  gap: number;
  /** By id where the gap is the same, so that the order of the articles decides nothing. */
  ids: string;
}

/** Behind all that have dates. */
const UNDATED_GAP = Number.MAX_SAFE_INTEGER;

/**
 * Calls back with each two names that may agree, the earlier first; with some of them more than once. Most names are
 * whole, and those with an initial are few: only they are compared with all who might be meant by it.
 */
function forEachCandidate(names: readonly (readonly string[])[], visit: (one: number, other: number) => void): void {
  const keysAt = (index: number) => names[index] ?? [];
  new IndexByHash(names.length, (index) => wholeKeysOf(keysAt(index))).forEachPair(visit);
  const shortened = new IndexByHash(names.length, (index) => shortenedKeysOf(keysAt(index)));
  names.forEach((keys, index) => {
    if (!hasInitial(keys)) return;
    for (const key of shortenedKeysOf(keys))
      shortened.forEachWith(key, (other) => {
        if (other !== index) visit(Math.min(index, other), Math.max(index, other));
      });
  });
}

function linksOf(incidents: readonly Linkable[]): Link[] {
  const keys = incidents.map(({ person }) => (person === null ? [] : nameKeysOf(person.name)));
  const links = new Map<number, Link>();
  forEachCandidate(keys, (one, other) => {
    const [a, b] = [incidents[one], incidents[other]];
    if (a === undefined || b === undefined || a.articleId === b.articleId) return;
    const names = namesAgree(keys[one] ?? [], keys[other] ?? []);
    if (names === null || !isSameCase(a, b, names)) return;
    const gap = daysBetween(a.date, b.date) ?? UNDATED_GAP;
    links.set(one * incidents.length + other, { one, other, gap, ids: [a.id, b.id].sort().join(" ") });
  });
  return [...links.values()].sort((a, b) => a.gap - b.gap || (a.ids < b.ids ? -1 : 1));
}

/** The incidents that are one case with others, by their indices: each with all of its case, itself among them. */
function membersOf(incidents: readonly Linkable[]): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  const caseOf = (index: number) => members.get(index) ?? [index];
  const articlesOf = (indices: readonly number[]) => new Set(indices.map((index) => incidents[index]?.articleId));
  for (const { one, other } of linksOf(incidents)) {
    const [mine, theirs] = [caseOf(one), caseOf(other)];
    if (mine === theirs) continue;
    const articles = articlesOf(mine);
    if ([...articlesOf(theirs)].some((article) => articles.has(article))) continue;
    const joined = [...mine, ...theirs];
    for (const index of joined) members.set(index, joined);
  }
  return members;
}

/**
 * The `caseId` of each incident that tells of one case with others, by its own id: the id of the first of them, in the
 * order of the text of ids; an incident that stands by itself is not among them. Two incidents of one article are two
 * proceedings, so no case ever holds both. Unnamed groups stay by themselves: nothing tells whether two articles mean
 * the same people. The order of the incidents decides nothing.
 */
export function caseIdsOf(incidents: readonly Linkable[]): ReadonlyMap<string, string> {
  const idOf = (index: number) => incidents[index]?.id ?? "";
  const found = new Map<string, string>();
  for (const [index, members] of membersOf(incidents)) {
    const first = members.reduce((least, member) => (idOf(member) < least ? idOf(member) : least), idOf(index));
    found.set(idOf(index), first);
  }
  return found;
}

/** Gives the incidents that tell of one case the same `caseId`; every other one has its own id for it. */
export function linkCases<Told extends Linkable>(incidents: readonly Told[]): (Told & { caseId: string })[] {
  const caseIds = caseIdsOf(incidents);
  return incidents.map((incident) => ({ ...incident, caseId: caseIds.get(incident.id) ?? incident.id }));
}
