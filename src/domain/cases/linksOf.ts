import { hashOf, IndexByHash } from "./IndexByHash.ts";
import { daysBetween, isSameCase } from "./isSameCase.ts";
import type { Linkable } from "./Linkable.ts";
import { hasInitial, type NameAgreement, nameKeysOf, namesAgree, shortenedKeysOf, wholeKeysOf } from "./namesAgree.ts";

/** Two incidents that tell of one case, as far as these two go; by their ids, the smaller first. */
export interface Link {
  one: string;
  other: string;
  /** Days apart; those nearest are joined first. */
  gap: number;
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

function keysIn({ person }: Pick<Linkable, "person">): string[] {
  return person === null ? [] : nameKeysOf(person.name);
}

function linkOf(a: Linkable, b: Linkable, names: NameAgreement | null): Link | null {
  if (a.articleId === b.articleId || names === null || !isSameCase(a, b, names)) return null;
  return { one: a.id, other: b.id, gap: daysBetween(a.date, b.date) ?? UNDATED_GAP };
}

/**
 * All links among incidents. Whether two are linked follows from these two alone: so where incidents are added, there are
 * the links that there were, and those of each that is new.
 */
export function linksOf(given: readonly Linkable[]): Link[] {
  const incidents = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const keys = incidents.map(keysIn);
  const links = new Map<number, Link>();
  forEachCandidate(keys, (one, other) => {
    const [a, b] = [incidents[one], incidents[other]];
    const link = a && b ? linkOf(a, b, namesAgree(keys[one] ?? [], keys[other] ?? [])) : null;
    if (link !== null) links.set(one * incidents.length + other, link);
  });
  return [...links.values()];
}

/** Two incidents that are linked have one of these in common; so have others, and none where nobody is named. */
export function linkKeysOf(incident: Pick<Linkable, "person">): number[] {
  const keys = keysIn(incident);
  return [...wholeKeysOf(keys), ...shortenedKeysOf(keys)].map(hashOf);
}
