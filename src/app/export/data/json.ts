import type { Sequence } from "../../../domain/Sequence.ts";
import type { Dataset } from "../../../domain/schema.ts";

/** That a reader added an article says something of this page, not of the article: no file holds it. */
function withoutAdded(key: string, value: unknown): unknown {
  return key === "added" ? undefined : value;
}

/** Laid out as within an object that is indented by so many spaces. No text of JSON holds a line end of its own. */
function laidOut(value: unknown, indent: number): string {
  return JSON.stringify(value, withoutAdded, 2).replaceAll("\n", `\n${" ".repeat(indent)}`);
}

function isList(value: unknown): value is Sequence<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function* list(items: Sequence<unknown>): Generator<string> {
  let before = "[\n    ";
  for (const item of items) {
    yield before + laidOut(item, 4);
    before = ",\n    ";
  }
  yield items.length === 0 ? "[]" : "\n  ]";
}

/** The dataset as its contract has it, byte for byte what `JSON.stringify` would write, item by item. */
export function* json(dataset: Dataset): Generator<string> {
  let before = "{";
  for (const [key, value] of Object.entries(dataset)) {
    yield `${before}\n  ${JSON.stringify(key)}: `;
    if (isList(value)) yield* list(value);
    else yield laidOut(value, 2);
    before = ",";
  }
  yield "\n}\n";
}
