import type { Incident } from "../schema.ts";
import { daysBetween, isSameCase } from "./isSameCase.ts";
import { nameKeysOf, namesAgree, sharedKeysOf } from "./namesAgree.ts";

interface Link {
  one: number;
  other: number;
  /** Days apart; those nearest are joined first. */
  gap: number;
}

/** Behind all that have dates. */
const UNDATED_GAP = Number.MAX_SAFE_INTEGER;

/** Indices of incidents of named people, by what agreeing names share. */
function bucketsOf(keys: readonly (readonly string[])[]): Map<string, number[]> {
  const buckets = new Map<string, number[]>();
  keys.forEach((name, index) => {
    for (const shared of sharedKeysOf(name)) {
      const bucket = buckets.get(shared);
      if (bucket === undefined) buckets.set(shared, [index]);
      else bucket.push(index);
    }
  });
  return buckets;
}

function linksOf(incidents: readonly Incident[]): Link[] {
  const keys = incidents.map(({ person }) => (person === null ? [] : nameKeysOf(person.name)));
  const links = new Map<string, Link>();
  for (const bucket of bucketsOf(keys).values())
    bucket.forEach((one, at) => {
      for (const other of bucket.slice(at + 1)) {
        const [a, b] = [incidents[one], incidents[other]];
        if (a === undefined || b === undefined || a.articleId === b.articleId) continue;
        const names = namesAgree(keys[one] ?? [], keys[other] ?? []);
        if (names === null || !isSameCase(a, b, names)) continue;
        links.set(`${one} ${other}`, { one, other, gap: daysBetween(a.date, b.date) ?? UNDATED_GAP });
      }
    });
  // By id where the gap is the same, so that the order of the articles decides nothing.
  const nameOf = ({ one, other }: Link) => [incidents[one]?.id, incidents[other]?.id].sort().join(" ");
  return [...links.values()].sort((a, b) => a.gap - b.gap || (nameOf(a) < nameOf(b) ? -1 : 1));
}

/**
 * Gives the incidents that tell of one case the same `caseId`: the id of the first of them, in the order of the text of
 * ids. Two incidents of one article are two proceedings, so no case ever holds both. Unnamed groups stay by themselves:
 * nothing tells whether two articles mean the same people.
 */
export function linkCases(incidents: readonly Incident[]): Incident[] {
  const members = incidents.map((_, index) => [index]);
  const articlesOf = (indices: readonly number[]) => new Set(indices.map((index) => incidents[index]?.articleId));
  for (const { one, other } of linksOf(incidents)) {
    const [mine, theirs] = [members[one] ?? [], members[other] ?? []];
    if (mine === theirs) continue;
    const articles = articlesOf(mine);
    if ([...articlesOf(theirs)].some((article) => articles.has(article))) continue;
    mine.push(...theirs);
    for (const index of theirs) members[index] = mine;
  }
  return incidents.map((incident, index) => {
    const ids = (members[index] ?? []).map((member) => incidents[member]?.id ?? incident.id);
    return { ...incident, caseId: ids.reduce((first, id) => (id < first ? id : first), incident.id) };
  });
}
