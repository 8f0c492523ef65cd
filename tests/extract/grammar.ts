import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

function amount(value: object | null): string {
  if (value === null) return "";
  return ` ${Object.entries(value)
    .map(([unit, number]) => `${number} ${unit}`)
    .join(" ")}`;
}

/** What a report tells, one short line for each victim: "Umarbekov: imprisoned 5 years". Background is left out. */
export function told(text: string): string[] {
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2031-06-01" } }, tables);
  return incidents
    .filter(({ background }) => !background)
    .map(({ person, count, status, sentence, fine }) => {
      const who = person === null ? `${count}` : person.name;
      const money = fine === null ? "" : ` ${fine.amount} ${fine.unit}`;
      return `${who}: ${status}${amount(sentence)}${money}`;
    });
}

/** Rows of "report → victim: outcome; victim: outcome"; nothing behind the arrow means silence. */
export function rows(table: string): [report: string, expected: string[]][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [report = "", expected = ""] = line.split(" → ");
      return [report.trim(), expected.split("; ").filter((each) => each.trim() !== "")];
    });
}
