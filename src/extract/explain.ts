import type { Incident, Span } from "../domain/schema.ts";
import { FIELD_NAMES } from "../domain/vocabulary.ts";
import type { ArticleText, Tables } from "./Article.ts";
import type { Frame } from "./frames/Frame.ts";
import { readStages, type Stages } from "./readStages.ts";
import type { Read } from "./stage3Mentions.ts";

/** Words of the article in one line, short enough to read. */
const LONGEST = 160;

function quote(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/gu, " ");
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}”`;
}

function explainMentions(text: string, { sightings }: Read): string[] {
  if (sightings.length === 0) return [];
  const seen = sightings.map(({ mention }) => `${mention.kind} ${quote(text, mention)}`);
  return [`    saw ${seen.join(", ")}`];
}

/** What a frame holds, slot by slot; empty slots are left out. */
function explainFrame(text: string, frame: Frame): string {
  const slots = (["term", "fine", "date", "place", "reason"] as const).flatMap((slot) => {
    const found = frame[slot];
    return found === null ? [] : [`${slot} ${quote(text, found)}`];
  });
  const outcome = frame.outcome.status ?? "an outcome that its penalty names";
  const victims = frame.victims.map((victim) => quote(text, victim)).join(", ");
  const laws = frame.laws.map((law) => `law ${quote(text, law)}`);
  return `    frame ${quote(text, frame.verb)}: ${[`${outcome} for ${victims}`, ...slots, ...laws].join("; ")}`;
}

function explainPassages(text: string, { passages, cast, told }: Stages): string[] {
  return passages.flatMap((passage, index) => {
    const read = cast.reads[index];
    return [
      `${passage.index + 1} ${passage.kind} ${quote(text, passage)}`,
      ...(read === undefined ? [] : explainMentions(text, read)),
      ...(told[index]?.frames ?? []).map((frame) => explainFrame(text, frame)),
      ...(told[index]?.unread ?? []).map((span) => `    ${quote(text, span)}: no rule could tell whom it is about`),
    ];
  });
}

function explainPersons({ cast }: Stages): string[] {
  return cast.persons.map(({ name, aliases, role, mentions }) => {
    const also = aliases.length === 0 ? "" : `, also ${aliases.join(", ")}`;
    return `  ${name}${also}${role === null ? "" : `, ${role}`}: ${mentions.length} by full name`;
  });
}

function factOf(incident: Incident, field: (typeof FIELD_NAMES)[number]): unknown {
  if (field === "place") return incident.placeId;
  if (field === "year") return incident.date;
  return incident[field];
}

function explainIncident(text: string, incident: Incident): string[] {
  const facts = FIELD_NAMES.flatMap((field) =>
    (incident.evidence[field] ?? []).map(
      (each) =>
        `    ${field} ${JSON.stringify(factOf(incident, field))}: ${each.basis} by the rule “${each.rule}” from ${quote(text, each)}`,
    ),
  );
  const victim = incident.person?.name ?? `a group of ${incident.count ?? "unstated size"}`;
  return [`  ${victim}${incident.background ? ", told as background" : ""}`, ...facts];
}

/**
 * How an article became incidents, in plain lines: its passages with what the rules saw and which frames they made, the
 * people, the incidents with the rule and the words behind every value, and what no rule understood.
 */
export function explain(article: ArticleText, tables: Tables): string {
  const stages = readStages(article, tables);
  const { incidents, problems } = stages.validated;
  return [
    `${article.id}, published ${article.metadata.published ?? "on a day nobody gives"}`,
    "Passages",
    ...explainPassages(article.text, stages),
    "People",
    ...explainPersons(stages),
    "Incidents",
    ...incidents.flatMap((incident) => explainIncident(article.text, incident)),
    "Problems",
    ...[...stages.resolution.problems, ...problems].map(({ message }) => `  ${message}`),
  ].join("\n");
}
