import { describe, expect, it } from "vitest";
import { incidentsOf } from "./told.ts";

/** All people here are invented. */
function dayOf(text: string): string | null | undefined {
  return incidentsOf(text, "2031-06-01").find(({ person }) => person?.name === "Erbol Umarbekov")?.date;
}

describe("the one day an article tells", () => {
  it.each([
    ["Erbol Umarbekov must pay 500 somoni. The court in Osh, which met on 5 May, found a picket in a song."],
    [
      "The judge in Osh left the room at four on 5 May. When she came back, Erbol Umarbekov was sentenced to three years.",
    ],
    ["Plainclothes officers detained Erbol Umarbekov. He had gone out for bread on 5 May."],
    ["Erbol Umarbekov is free. His wife met him at the gate of the colony on 5 May."],
    ["Erbol Umarbekov was released from custody. On 5 May, after four months, the gate of the remand prison opened."],
    ["The security service said its officers had taken Erbol Umarbekov from his home. He had gone out on 5 May."],
    ["Police in Osh reported on 5 May the arrest of the editor Erbol Umarbekov."],
    ["The president signed the decree on 5 May. Among those pardoned is Erbol Umarbekov, jailed for six years."],
    ["Erbol Umarbekov was led away on 5 May and has been awaiting his trial in the remand prison ever since."],
    ["Erbol Umarbekov was acquitted. The Osh court's session of 5 May lasted eight minutes."],
    ["Erbol Umarbekov was placed under house arrest. ¶ The bracelet was fitted on 5 May."],
  ])("is that of its outcome: %s", (text) => {
    expect(dayOf(text.replace(" ¶ ", "\n\n"))).toBe("2031-05-05");
  });

  it.each([
    ["Erbol Umarbekov posted a video on 5 May. A court fined him 500 somoni."],
    ["A court in Osh fined Erbol Umarbekov 500 somoni. The rally took place on 5 May."],
    ["A court in Osh fined Erbol Umarbekov 500 somoni, his lawyer told journalists on 5 May."],
    ["Erbol Umarbekov was sentenced to three years in prison. A human rights group said so in a report on 5 May."],
    ["Erbol Umarbekov, who was detained on 5 May, was sentenced to three years in prison."],
    ["Erbol Umarbekov was sentenced to three years in prison. His trial began on 5 May."],
    ["Erbol Umarbekov was sentenced to three years in prison. He died in the colony on 5 May."],
    ["On 5 May, police said that Erbol Umarbekov had been detained."],
    ["Erbol Umarbekov was sentenced to three years in prison. The appeal was rejected on 5 May."],
  ])("is not that of an act, of words or of another step: %s", (text) => {
    expect(dayOf(text)).toBeNull();
  });
});
