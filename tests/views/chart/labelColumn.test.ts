import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "../../../src/figure/textMetrics.ts";
import { LABEL_GAP, labelColumn } from "../../../src/views/chart/labelColumn.ts";

const SHORT = ["fine only", "life"];
const LONG = ["Диффамация", "Дискредитация вооружённых сил", "Возбуждение розни"];

test("is as wide as the longest name where there is room", () => {
  const { width, row, lines } = labelColumn(SHORT, 400);
  expect(width).toBe(Math.ceil(widthOf("fine only", 12, 600)) + LABEL_GAP);
  expect([row, lines.get("fine only")]).toEqual([24, ["fine only"]]);
});

test("sets long names on two lines in higher rows, and breaks no name that has room", () => {
  const { width, row, lines } = labelColumn(LONG, 330);
  expect(width).toBeLessThan(0.45 * 330);
  expect(lines.get("Возбуждение розни")).toHaveLength(1);
  expect(row).toBeGreaterThan(24);
  expect(lines.get("Дискредитация вооружённых сил")).toHaveLength(2);
  expect(lines.get("Диффамация")).toEqual(["Диффамация"]);
});

test("breaks no word that takes less than three fifths of the room", () => {
  const { lines } = labelColumn(["Административный арест"], 230);
  expect(lines.get("Административный арест")).toEqual(["Административный", "арест"]);
});

test("leaves two fifths of the room to the bars, whatever the names, and cuts no line", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { minLength: 1 }),
      fc.integer({ min: 200, max: 900 }),
      (labels, room) => {
        const { width, lines } = labelColumn(labels, room);
        expect(width).toBeLessThanOrEqual(room * 0.6);
        for (const line of [...lines.values()].flat()) expect(widthOf(line, 12)).toBeLessThanOrEqual(width - LABEL_GAP);
      },
    ),
  );
});
