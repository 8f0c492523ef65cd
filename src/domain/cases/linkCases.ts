import type { Linkable } from "./Linkable.ts";
import { type Links, linksOf } from "./linksOf.ts";

/** The nearest first; by ids where they are as near, so that the order of the articles decides nothing. */
function inOrder({ ones, others, gaps }: Links): Uint32Array {
  const at = (list: Uint32Array | Float64Array, index: number) => list[index] ?? 0;
  const order = new Uint32Array(gaps.length);
  for (let index = 0; index < order.length; index++) order[index] = index;
  return order.sort((a, b) => at(gaps, a) - at(gaps, b) || at(ones, a) - at(ones, b) || at(others, a) - at(others, b));
}

/** The incidents that are one case with others, by their indices: each with all of its case, itself among them. */
function membersOf(links: Links): ReadonlyMap<number, readonly number[]> {
  const { incidents, ones, others } = links;
  const members = new Map<number, readonly number[]>();
  const caseOf = (index: number) => members.get(index) ?? [index];
  const articleOf = (index: number) => incidents[index]?.articleId;
  for (const link of inOrder(links)) {
    const [mine, theirs] = [caseOf(ones[link] ?? 0), caseOf(others[link] ?? 0)];
    if (mine === theirs) continue;
    const articles = new Set(mine.map(articleOf));
    if (theirs.some((index) => articles.has(articleOf(index)))) continue;
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
export function caseIdsOf(links: Links): ReadonlyMap<string, string> {
  const idOf = (index: number) => links.incidents[index]?.id ?? "";
  const found = new Map<string, string>();
  for (const [index, members] of membersOf(links))
    found.set(idOf(index), idOf(members.reduce((least, member) => Math.min(least, member))));
  return found;
}

/** Gives the incidents that tell of one case the same `caseId`; every other one has its own id for it. */
export function linkCases<Told extends Linkable>(incidents: readonly Told[]): (Told & { caseId: string })[] {
  const caseIds = caseIdsOf(linksOf(incidents));
  return incidents.map((incident) => ({ ...incident, caseId: caseIds.get(incident.id) ?? incident.id }));
}
