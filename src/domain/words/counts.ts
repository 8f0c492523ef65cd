import type { Speaker } from "./Speaker.ts";

/** The table form of the charts. */
export function counts({ text }: Speaker) {
  return {
    show: text("counts.show"),
    showOf: (view: string) => text("counts.showOf", { view }),
    nothing: text("counts.nothing"),
    people: text("counts.people"),
    groups: text("counts.groups"),
    incidents: text("counts.incidents"),
    total: text("counts.total"),
    byPlace: text("counts.byPlace"),
    place: text("counts.place"),
    placeIn: (name: string, region: string) => text("counts.placeIn", { name, region }),
    regionOnly: (name: string) => text("counts.regionOnly", { name }),
    unplaced: text("counts.unplaced"),
    date: text("counts.date"),
    approximate: (date: string) => text("counts.approximate", { date }),
    undated: text("counts.undated"),
    length: text("counts.length"),
    charges: text("counts.charges"),
    statuses: text("counts.statuses"),
  };
}
