import { fromDayNumber } from "../../src/domain/day.ts";
import type { Incident } from "../../src/domain/schema.ts";
import type { Chance } from "./Chance.ts";
import { Weighted } from "./Weighted.ts";

const KINDS = ["Movement", "Party", "Union", "Front", "Circle", "Congregation", "League", "Initiative"];
const NAMES = ["Green Apricot", "Seven Wells", "White Saiga", "Open Steppe", "New Caravan"];

/** Groups that do not exist. */
const organisations = Weighted.byRank(NAMES.flatMap((name) => KINDS.map((kind) => `${name} ${kind}`)));

/** The group somebody is punished for: often where the charge is one of membership, else seldom. */
export function syntheticOrganisation(charge: Incident["charge"], chance: Chance): string | null {
  const isLikely = charge?.category === "banned-organisation" || charge?.category === "extremism-financing";
  return chance.is(isLikely ? 0.6 : 0.04) ? organisations.draw(chance) : null;
}

const triggers = Weighted.byRank(
  `taking part in a rally for fair elections;a post on a social network;a run in support of a prisoner;
  a picket at a consulate;a comment under a video;laying flowers at a monument;a poster with no words;
  filming a queue at a registry;an interview to a foreign channel;a strike at an oil field;an open letter;
  reading verses in a square;a repost of a news item;a prayer meeting at home;a march on International Women's Day;
  collecting signatures;a live broadcast from a court;a protest against a building site;a private message;
  a talk in a library`.split(/;\s*/),
  0.7,
);

const WITH_TRIGGER = 0.18;
const WITH_DAY = 0.3;

/** The act a case is about, some weeks before the day of the case; both days as days since 1970. */
export function syntheticTrigger(day: number, chance: Chance): Incident["trigger"] {
  if (!chance.is(WITH_TRIGGER)) return null;
  const date = chance.is(WITH_DAY) ? fromDayNumber(day - chance.between(1, 60)) : null;
  return { text: triggers.draw(chance), date };
}
