import { createHash } from "node:crypto";
import { addDays, type Day, fromDayNumber } from "../../src/domain/day.ts";
import type { Article, Incident } from "../../src/domain/schema.ts";
import { incidentId } from "../../src/extract/incidentId.ts";
import { Chance } from "./Chance.ts";
import { Lead } from "./Lead.ts";
import type { Occasion, Occasions } from "./Occasion.ts";
import type { SyntheticArticle } from "./syntheticArchive.ts";
import { type Facts, retoldFacts, syntheticFacts } from "./syntheticFacts.ts";
import { Telling } from "./Telling.ts";
import { tellIncident } from "./tellIncident.ts";
import { Weighted } from "./Weighted.ts";

const ARTICLES = 64;
const RETELLING = 0.09;
/** How many incidents an article tells: 2.2 in the mean. */
const SIZES = new Weighted([
  [1, 55],
  [2, 21],
  [3, 10],
  [4, 5],
  [5, 3],
  [7, 3],
  [10, 2],
  [20, 1],
]);

/** What is told, and the case it belongs to: a number within the block. */
interface Told {
  facts: Facts;
  caseNumber: number;
}

interface Draft {
  occasion: Occasion;
  told: readonly Told[];
}

/** How much of an archive is told before a block, and how much there is to tell. */
interface Stretch {
  told: number;
  of: number;
}

/** Articles that are made together, since some of them tell again what others told; no case reaches beyond its block. */
export class Block {
  readonly articles: readonly SyntheticArticle[];
  readonly #chance: Chance;
  readonly #drafts: Draft[] = [];
  #cases = 0;
  #size = 0;

  /** Of incidents at most those that are left; `number` is that of the block in its archive. */
  constructor(occasions: Occasions, seed: number, number: number, { told: before, of }: Stretch) {
    this.#chance = new Chance(seed, number);
    while (this.#drafts.length < ARTICLES && before + this.#size < of) {
      const draft = this.#draft(occasions, (before + this.#size) / of);
      const told = draft.told.slice(0, of - before - this.#size);
      this.#drafts.push({ ...draft, told });
      this.#size += told.length;
    }
    this.articles = this.#linked(this.#drafts.map((draft, at) => this.#tell(draft, number * ARTICLES + at)));
  }

  /** Incidents told. */
  get size(): number {
    return this.#size;
  }

  /** The last day of its occasions; no occasion of a later block, and so no article, is of an earlier day. */
  get lastDay(): Day {
    return fromDayNumber(Math.max(...this.#drafts.map(({ occasion }) => occasion.day)));
  }

  #draft(occasions: Occasions, share: number): Draft {
    const chance = this.#chance;
    if (this.#drafts.length > 0 && chance.is(RETELLING)) {
      const { occasion, told } = chance.oneOf(this.#drafts);
      const again = told
        .filter(({ facts }) => facts.person !== null)
        .map((each) => ({ ...each, facts: retoldFacts(each.facts, occasion, chance) }));
      if (again.length > 0) return { occasion, told: again };
    }
    const occasion = occasions.draw(share, chance);
    const told = Array.from({ length: SIZES.draw(chance) }, () => ({
      facts: syntheticFacts(occasion, chance),
      caseNumber: this.#cases++,
    }));
    return { occasion, told };
  }

  #published({ occasion, told }: Draft): Article["published"] {
    if (this.#chance.is(told.some(({ facts }) => facts.date?.startsWith("XXXX")) ? 0.9 : 0.08)) return null;
    return addDays(fromDayNumber(occasion.day), this.#chance.between(0, 9));
  }

  #tell(draft: Draft, number: number): SyntheticArticle & { caseNumbers: readonly number[] } {
    const id = `synthetic-${String(number).padStart(7, "0")}`;
    const telling = new Telling();
    const lead = new Lead(draft.occasion, telling);
    const titleEnd = telling.text.indexOf(".");
    const incidents = draft.told.map(({ facts }, ordinal): Incident => {
      const own = incidentId(id, facts.person?.name ?? "group", ordinal);
      return { id: own, caseId: own, articleId: id, ...facts, ...tellIncident(facts, telling, lead, this.#chance) };
    });
    const article: Article = {
      id,
      file: `${id}.txt`,
      sha256: createHash("sha256").update(telling.text).digest("hex"),
      language: "en",
      title: this.#chance.is(0.9) ? telling.text.slice(0, titleEnd) : null,
      published: this.#published(draft),
      url: null,
      publisher: "synthetic",
      problems: this.#chance.is(0.03) ? [{ message: "the year of the events is not known", span: null }] : [],
    };
    return { article, incidents, text: telling.text, caseNumbers: draft.told.map(({ caseNumber }) => caseNumber) };
  }

  /** A case has the id of the first of its incidents, in the order of ids, as the build gives it. */
  #linked(articles: readonly (SyntheticArticle & { caseNumbers: readonly number[] })[]): SyntheticArticle[] {
    const caseIds = new Map<number, string>();
    for (const { incidents, caseNumbers } of articles)
      incidents.forEach(({ id }, at) => {
        const number = caseNumbers[at] ?? 0;
        const known = caseIds.get(number);
        if (known === undefined || id < known) caseIds.set(number, id);
      });
    return articles.map(({ article, incidents, text, caseNumbers }) => ({
      article,
      text,
      incidents: incidents.map((each, at) => ({ ...each, caseId: caseIds.get(caseNumbers[at] ?? 0) ?? each.id })),
    }));
  }
}
