import type { ArrowTable } from "./ArrowTable.ts";
import { ColumnsProblem } from "./ColumnsProblem.ts";
import { checkArticles } from "./checking/checkArticles.ts";
import { checkIncidents } from "./checking/checkIncidents.ts";
import { HEADER_KEY, parseHeader } from "./header.ts";
import { type IdTable, idTableOf } from "./IdTable.ts";
import type { StoredArticles, StoredDataset, StoredIncidents } from "./StoredDataset.ts";
import { type StoredTexts, textAt } from "./StoredTexts.ts";
import { tablesIn } from "./tablesIn.ts";

function tableOf(ids: StoredTexts, what: string): IdTable {
  const found = idTableOf(ids);
  if ("table" in found) return found.table;
  throw new ColumnsProblem("contract", `${what} ${textAt(ids, found.twice)} stands twice`);
}

function articlesIn(table: ArrowTable): StoredArticles {
  const id = table.texts("id");
  return {
    length: table.length,
    table: tableOf(id, "article"),
    id,
    file: table.texts("file"),
    sha256: table.digests("sha256"),
    language: table.coded("language"),
    title: table.texts("title"),
    published: table.coded("published"),
    url: table.texts("url"),
    publisher: table.coded("publisher"),
    added: table.flags("added"),
    problems: table.coded("problems"),
  };
}

function incidentsIn(table: ArrowTable): StoredIncidents {
  const id = table.texts("id");
  return {
    length: table.length,
    table: tableOf(id, "incident"),
    id,
    caseId: table.coded("caseId"),
    article: table.rows("article"),
    name: table.texts("name"),
    aliases: table.coded("aliases"),
    role: table.coded("role"),
    count: table.coded("count"),
    background: table.flags("background"),
    status: table.coded("status"),
    date: table.coded("date"),
    dateOf: table.coded("dateOf"),
    place: table.coded("place"),
    country: table.coded("country"),
    sentence: table.coded("sentence"),
    fine: table.coded("fine"),
    chargeText: table.coded("chargeText"),
    chargeCategory: table.coded("chargeCategory"),
    chargeLaw: table.coded("chargeLaw"),
    organisation: table.coded("organisation"),
    triggerText: table.coded("triggerText"),
    triggerDate: table.coded("triggerDate"),
    evidence: table.coded("evidence"),
    spans: table.bytes("spans"),
  };
}

function checkLength({ length }: { length: number }, told: number, what: string): void {
  if (length !== told) throw new ColumnsProblem("contract", `${length} ${what}, but the header says ${told}`);
}

/**
 * Reads a columnar file, as views of its bytes. Whatever is in it afterwards keeps the contract of the dataset.
 * Throws a ColumnsProblem.
 */
export function readColumns(bytes: Uint8Array): StoredDataset {
  const { incidents: incidentTable, articles: articleTable } = tablesIn(bytes);
  const header = parseHeader(incidentTable.metadata.get(HEADER_KEY));
  checkLength(incidentTable, header.incidents, "incidents");
  checkLength(articleTable, header.articles, "articles");
  const articles = articlesIn(articleTable);
  const incidents = incidentsIn(incidentTable);
  checkArticles(articles);
  checkIncidents(incidents, { articles: articles.length, places: header.places });
  return { header, articles, incidents };
}
