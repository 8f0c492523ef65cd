import type { Span } from "../../../domain/schema.ts";
import type { Frame } from "../../frames/Frame.ts";
import type { Event } from "../Event.ts";
import type { Victim } from "../unitsOf.ts";
import type { Slots } from "./Slots.ts";

/** One frame for what befell one or several. */
export function listedFrame(victims: readonly Victim[], event: Event, slots: Slots): Frame {
  const status = event.said === "arrest" ? null : event.said;
  return {
    passage: event.passage,
    verb: spanOf(event.words),
    outcome: {
      status,
      role: status === null || status === "fined" ? "recipient" : "patient",
      formal: false,
      ...(event.isUnsaid ? { unsaid: true as const } : {}),
    },
    victims,
    relative: false,
    listed: true,
    term: event.term,
    fine: event.fine,
    date: event.date,
    place: event.place,
    reason: slots.reason,
    laws: slots.laws,
    shares: [],
    vaguePenalty: null,
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
