import type { Article, Dataset, Incident } from "../../../src/domain/schema.ts";
import { type SyntheticOptions, syntheticArchive } from "../../synthetic/syntheticArchive.ts";

const NOWHERE = { start: 0, end: 0 };

/** Gives equal values back as one object. */
class Interned {
  readonly #known = new Map<string, unknown>();

  one<Value>(value: Value): Value {
    const key = JSON.stringify(value);
    const known = this.#known.get(key);
    if (known !== undefined) return known as Value;
    this.#known.set(key, value);
    return value;
  }
}

/**
 * A synthetic archive of which nothing is kept that is not counted: no spans, and what is equal once. A million
 * incidents then fit into memory as objects, beside those who count them.
 */
export function leanDataset(options: SyntheticOptions): Dataset {
  const archive = syntheticArchive(options);
  const interned = new Interned();
  const articles: Article[] = [];
  const incidents: Incident[] = [];
  for (const told of archive.articles()) {
    articles.push({ ...told.article, title: null, sha256: "0".repeat(64) });
    for (const { person, evidence, ...incident } of told.incidents) {
      const bases = Object.entries(evidence).map(([field, all]) => [
        field,
        all.map((each) => ({ ...each, ...NOWHERE })),
      ]);
      incidents.push({
        ...incident,
        person,
        quote: NOWHERE,
        sentence: interned.one(incident.sentence),
        fine: null,
        charge: interned.one(incident.charge),
        trigger: interned.one(incident.trigger),
        evidence: interned.one(Object.fromEntries(bases)),
      });
    }
  }
  return { schemaVersion: 1, synthetic: true, articles, places: { ...archive.places }, incidents };
}
