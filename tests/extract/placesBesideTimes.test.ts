import { describe, expect, it } from "vitest";
import { incidentsOf } from "./told.ts";

/** All people here are invented. */
describe("the town of a court", () => {
  it.each([
    ["On Saturday Tbilisi City Court fined Erbol Umarbekov 500 lari.", "tbilisi"],
    ["Police took Erbol Umarbekov away, and on Friday Tbilisi City Court jailed him for seven days.", "tbilisi"],
    ["In May Taraz City Court fined Erbol Umarbekov 500 tenge.", "taraz"],
    ["The Taraz City Court near Almaty fined Erbol Umarbekov 500 tenge.", "taraz"],
    ["Operatives of Taraz detained Erbol Umarbekov.", "taraz"],
    ["In the Uzbek capital, Erbol Umarbekov was fined 500 soms.", "tashkent"],
    ["The Uzbek capital, Tashkent, is hot. Erbol Umarbekov was fined 500 soms.", "tashkent"],
    [
      "The head of a village in Kostanay Region, Erbol Umarbekov, was fined 20 MCI by a court in the regional capital.",
      "kostanay",
    ],
    ["Erbol Umarbekov was fined 20 MCI by a court in the regional capital.", null],
    ["Erbol Umarbekov was fined 20 MCI by a court near Taraz.", "taraz"],
  ])("%s", (text, place) => {
    const told = incidentsOf(text, "2031-06-01").find(({ person }) => person?.name === "Erbol Umarbekov");
    expect(told).toBeDefined();
    expect(told?.placeId).toBe(place);
  });
});
