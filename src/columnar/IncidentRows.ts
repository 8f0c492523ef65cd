import type { Keyed } from "../domain/Sequence.ts";
import type { Incident } from "../domain/schema.ts";
import { evidenceOf } from "./evidencePattern.ts";
import { rowOfId } from "./IdTable.ts";
import { type IncidentValues, incidentValues } from "./incidentValues.ts";
import { Recent } from "./Recent.ts";
import type { StoredArticles, StoredIncidents } from "./StoredDataset.ts";
import { isThere, textAt } from "./StoredTexts.ts";
import { spansIn } from "./spans.ts";

/** The incidents of a columnar file, each made when it is asked for. */
export class IncidentRows implements Keyed<Incident> {
  readonly length: number;
  /** The values of what is coded. */
  readonly values: IncidentValues;
  readonly #stored: StoredIncidents;
  readonly #articles: StoredArticles;
  readonly #recent = new Recent<Incident>();

  constructor(stored: StoredIncidents, articles: StoredArticles) {
    this.length = stored.length;
    this.values = incidentValues(stored);
    this.#stored = stored;
    this.#articles = articles;
  }

  at(index: number): Incident | undefined {
    return index >= 0 && index < this.length ? this.#recent.get(index, this.#make) : undefined;
  }

  rowOf(id: string): number | undefined {
    return rowOfId(this.#stored.table, this.#stored.id, id);
  }

  *[Symbol.iterator](): Iterator<Incident> {
    for (let row = 0; row < this.length; row++) yield this.#make(row);
  }

  readonly #make = (row: number): Incident => {
    const { id: ids, caseId, count, spans, background, article } = this.#stored;
    const { values } = this;
    const id = textAt(ids, row) ?? "";
    const places = spansIn(spans.bytes, spans.offsets[row] ?? 0, spans.offsets[row + 1] ?? 0) ?? [];
    return {
      id,
      caseId: textAt(caseId, row) ?? id,
      articleId: textAt(this.#articles.id, article[row] ?? 0) ?? "",
      person: this.#personOf(row),
      count: isThere(count.valid, row) ? (count.values[row] ?? null) : null,
      background: isThere(background, row),
      status: values.status.at(row) ?? "other",
      date: values.date.at(row),
      dateOf: values.dateOf.at(row),
      placeId: values.place.at(row),
      country: values.country.at(row),
      sentence: values.sentence.at(row),
      fine: values.fine.at(row),
      charge: values.charge.at(row),
      organisation: values.organisation.at(row),
      trigger: values.trigger.at(row),
      quote: places[0] ?? { start: 0, end: 0 },
      evidence: evidenceOf(values.evidence.at(row) ?? {}, places),
    };
  };

  #personOf(row: number): Incident["person"] {
    const name = textAt(this.#stored.name, row);
    if (name === null) return null;
    return { name, aliases: JSON.parse(textAt(this.#stored.aliases, row) ?? "[]"), role: this.values.role.at(row) };
  }
}
