import type { Linkable } from "./Linkable.ts";
import { type Link, linksOf } from "./linksOf.ts";

/** By ids where the gap is the same, so that the order of the articles decides nothing. */
function byNearness(a: Link, b: Link): number {
  if (a.gap !== b.gap) return a.gap - b.gap;
  if (a.one !== b.one) return a.one < b.one ? -1 : 1;
  return a.other < b.other ? -1 : a.other > b.other ? 1 : 0;
}

/** The incidents that are one case with others: each with all of its case, itself among them. */
function membersOf(links: readonly Link[], articleOf: (id: string) => string): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, readonly string[]>();
  const caseOf = (id: string) => members.get(id) ?? [id];
  for (const { one, other } of [...links].sort(byNearness)) {
    const [mine, theirs] = [caseOf(one), caseOf(other)];
    if (mine === theirs) continue;
    const articles = new Set(mine.map(articleOf));
    if (theirs.some((id) => articles.has(articleOf(id)))) continue;
    const joined = [...mine, ...theirs];
    for (const id of joined) members.set(id, joined);
  }
  return members;
}

/**
 * The `caseId` of each incident that tells of one case with others, by its own id: the id of the first of them, in the
 * order of the text of ids; an incident that stands by itself is not among them. Two incidents of one article are two
 * proceedings, so no case ever holds both. Unnamed groups stay by themselves: nothing tells whether two articles mean
 * the same people. The order of the links decides nothing.
 */
export function caseIdsOf(links: readonly Link[], articleOf: (id: string) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [id, members] of membersOf(links, articleOf))
    found.set(
      id,
      members.reduce((least, member) => (member < least ? member : least)),
    );
  return found;
}

/** Gives the incidents that tell of one case the same `caseId`; every other one has its own id for it. */
export function linkCases<Told extends Linkable>(incidents: readonly Told[]): (Told & { caseId: string })[] {
  const articles = new Map(incidents.map(({ id, articleId }) => [id, articleId]));
  const caseIds = caseIdsOf(linksOf(incidents), (id) => articles.get(id) ?? "");
  return incidents.map((incident) => ({ ...incident, caseId: caseIds.get(incident.id) ?? incident.id }));
}
