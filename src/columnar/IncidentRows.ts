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
    const { id: ids, spans, background, article } = this.#stored;
    const { values } = this;
    const id = textAt(ids, row) ?? "";
    const places = spansIn(spans.bytes, spans.offsets[row] ?? 0, spans.offsets[row + 1] ?? 0) ?? [];
    return {
      id,
      caseId: values.caseId.at(row) ?? id,
      articleId: textAt(this.#articles.id, article[row] ?? 0) ?? "",
      person: this.#personOf(row),
      count: values.count.at(row),
      background: isThere(background, row),
      status: values.status.at(row) ?? "other",
      date: values.date.at(row),
      dateOf: values.dateOf.at(row),
      placeId: values.place.at(row),
      country: values.country.at(row),
      sentence: values.sentence.at(row),
      fine: values.fine.at(row),
      charge: this.#chargeOf(row),
      organisation: values.organisation.at(row),
      trigger: this.#triggerOf(row),
      quote: places[0] ?? { start: 0, end: 0 },
      evidence: evidenceOf(values.evidence.at(row) ?? {}, places),
    };
  };

  #personOf(row: number): Incident["person"] {
    const name = textAt(this.#stored.name, row);
    if (name === null) return null;
    const { aliases, role } = this.values;
    return { name, aliases: aliases.at(row) ?? [], role: role.at(row) };
  }

  #triggerOf(row: number): Incident["trigger"] {
    const text = this.values.triggerText.at(row);
    return text === null ? null : { text, date: this.values.triggerDate.at(row) };
  }

  #chargeOf(row: number): Incident["charge"] {
    const { chargeText, chargeCategory, chargeLaw } = this.values;
    const law = chargeLaw.at(row);
    return law === null ? null : { text: chargeText.at(row), category: chargeCategory.at(row), law };
  }
}
