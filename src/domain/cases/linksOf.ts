import { Growing } from "../Growing.ts";
import { hashOf, IndexByHash } from "./IndexByHash.ts";
import { daysBetween, isSameCase } from "./isSameCase.ts";
import type { Linkable } from "./Linkable.ts";
import { hasInitial, nameKeysOf, namesAgree, shortenedKeysOf, wholeKeysOf } from "./namesAgree.ts";

/**
 * Pairs of incidents that tell of one case, as far as these two go; some pairs more than once. In flat lists, for the
 * reports of one who is often written about make pairs by the million.
 */
export interface Links {
  /** In the order of their ids. */
  readonly incidents: readonly Linkable[];
  /** Of each pair the indices, the smaller first. */
  readonly ones: Uint32Array;
  readonly others: Uint32Array;
  /** Days apart; those nearest are joined first. */
  readonly gaps: Float64Array;
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

/** All links among incidents. Whether two are linked follows from these two alone. */
export function linksOf(given: readonly Linkable[]): Links {
  const incidents = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const keys = incidents.map(keysIn);
  const rows = () => new Growing((length) => new Uint32Array(length));
  const [ones, others, gaps] = [rows(), rows(), new Growing((length) => new Float64Array(length))];
  forEachCandidate(keys, (one, other) => {
    const [a, b] = [incidents[one], incidents[other]];
    if (a === undefined || b === undefined || a.articleId === b.articleId) return;
    const names = namesAgree(keys[one] ?? [], keys[other] ?? []);
    if (names === null || !isSameCase(a, b, names)) return;
    ones.push(one);
    others.push(other);
    gaps.push(daysBetween(a.date, b.date) ?? UNDATED_GAP);
  });
  return { incidents, ones: ones.all, others: others.all, gaps: gaps.all };
}

/** Two incidents that are linked have one of these in common; so have others, and none where nobody is named. */
export function linkKeysOf(incident: Pick<Linkable, "person">): number[] {
  const keys = keysIn(incident);
  return [...wholeKeysOf(keys), ...shortenedKeysOf(keys)].map(hashOf);
}
