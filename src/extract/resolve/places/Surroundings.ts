import type { Frame } from "../../frames/Frame.ts";
import { amnestyInVerdict, atNoPlace, elsewhere, pardon, sameTown } from "../../lexicon/discourse.ts";
import { servingVerb } from "../../lexicon/sittings.ts";
import { isActing } from "../../Mention.ts";
import type { Passage } from "../../stage2Passages.ts";
import type { Read } from "../../stage3Mentions.ts";
import { type Sittings, sittingsOf } from "../dates/sittings/sittingsOf.ts";
import { isOfCourt } from "../dates/stage.ts";
import { actingPlaces, lendingFrames, placesBehind } from "./actingPlaces.ts";
import { articlePlaceOf } from "./articlePlace.ts";
import { type CarriedPlace, inherited } from "./CarriedPlace.ts";
import { countriesActingIn } from "./countriesActingIn.ts";
import { headsOf } from "./headsOf.ts";
import { type Home, homesOf, NO_HOME } from "./homesOf.ts";
import { joinedIn, type Landmark } from "./Landmark.ts";
import type { Setting } from "./Setting.ts";
import { isLeftFor, NOTHING, type Told, townWithin } from "./Told.ts";
import { toldBefore } from "./toldBefore.ts";

const FROM_BEHIND = "carried over from the passages behind";

/** Where the passages of an article play; what background tells of lends no place to what is reported. */
export class Surroundings {
  readonly #words: readonly string[];
  readonly #acting: readonly (readonly Landmark[])[];
  readonly #behind: readonly (Landmark | null)[];
  readonly #countries: readonly ReadonlySet<string>[];
  readonly #joins: readonly boolean[];
  readonly #article: CarriedPlace | null;
  readonly #homes: readonly Home[];
  readonly #tellsOfPardon: boolean;
  readonly #told: readonly Told[];
  readonly #sittings: Sittings["at"];
  /** Where each paragraph begins, by its number. */
  readonly #openings: ReadonlyMap<number, number>;

  constructor(
    text: string,
    reads: readonly Read[],
    frames: readonly Frame[],
    background: ReadonlySet<Frame>,
    setting: Setting,
  ) {
    const words = reads.map(({ passage }) => text.slice(passage.start, passage.end));
    const lending = lendingFrames(words, frames, background);
    const heads = headsOf(text, reads, new Set(frames.map(({ passage }) => passage.index)), setting);
    this.#words = words;
    this.#sittings = sittingsOf(reads).at;
    this.#openings = new Map(reads.toReversed().map(({ passage }) => [passage.paragraph, passage.start]));
    this.#acting = actingPlaces(reads, frames, lending, setting);
    this.#behind = placesBehind(reads, this.#acting, lending);
    this.#countries = reads.map(countriesActingIn);
    this.#joins = reads.map((read) => joinedIn(read).size > 0);
    this.#article = articlePlaceOf(reads, heads, this.#acting, setting);
    this.#homes = homesOf(reads, setting);
    this.#tellsOfPardon = leadOf(reads).some(({ index }) => tellsOfPardon(this.#words[index] ?? ""));
    const report = { words, acting: this.#acting, article: this.#article, heads, setting };
    this.#told = toldBefore(reads, report);
  }

  /** "He is serving his sentence in Naryn": a place that says nothing of where it was given. */
  isWhereServed({ passage, verb, place }: Frame): boolean {
    const words = this.#words[passage.index]?.slice(verb.start - passage.start, verb.end - passage.start) ?? "";
    return place !== null && !isActing(place.value) && servingVerb.test(words);
  }

  /** "The city court placed him under house arrest": the town its own words point to. */
  pointed({ passage }: Frame): Landmark | null {
    return this.#homes[passage.index]?.pointed?.landmark ?? null;
  }

  /** Another place in the same passage: of the court that acts, or of a frame beside; the nearest before the verb first. */
  withinPassage({ passage, verb }: Frame): Landmark | null {
    const landmarks = this.#acting[passage.index] ?? [];
    return landmarks.findLast(({ mention }) => mention.start < verb.start) ?? landmarks[0] ?? null;
  }

  /** Where somebody is brought in the same passage once a frame has befallen them: what comes next comes there. */
  broughtTo({ passage, verb }: Frame): Landmark | null {
    const last = this.#acting[passage.index]?.at(-1);
    return last?.mention.value.kind === "goal" && last.mention.start > verb.end ? last : null;
  }

  /** Whether the passage itself says that it plays elsewhere, or in several places. */
  isElsewhere({ passage }: Frame): boolean {
    return this.#joins[passage.index] === true || elsewhere.test(this.#words[passage.index] ?? "");
  }

  /**
   * Whether a frame tells of what no court or police does on the spot: a pardon, a wanted list, an expulsion. Those an
   * article about a pardon lists were sentenced in many towns.
   */
  isPlaceless({ passage, outcome }: Frame): boolean {
    const words = this.#words[passage.index] ?? "";
    const isPardon = this.#tellsOfPardon || (outcome.status === "released" && pardon.test(words));
    return isPardon || atNoPlace.test(words);
  }

  /** The heading a frame stands under, where it is not that of the whole article. */
  section({ passage }: Frame): Landmark | null {
    const section = this.#told[passage.index]?.section ?? null;
    if (section === null || section === "left") return null;
    return section.landmark.mention === this.#article?.landmark.mention ? null : section.landmark;
  }

  /** The country a frame plays in, by its passage or the heading it stands under; `null` where neither says. */
  country({ passage }: Frame): string | null {
    const [only, other] = this.#countries[passage.index] ?? [];
    return only !== undefined && other === undefined ? only : (this.#told[passage.index]?.country ?? null);
  }

  /** What is told around the passage of a frame that names no place. The lines of a list say nothing of each other. */
  around(frame: Frame): CarriedPlace | null {
    const { passage, listed } = frame;
    const { nearby, scene, section } = this.#told[passage.index] ?? NOTHING;
    const isSame = sameTown.test(this.#words[passage.index] ?? "");
    const isOwnScene = !listed || scene === "left" || isSame;
    const { pointed, home, stranger } = this.#homes[passage.index] ?? NO_HOME;
    const isLeft = stranger !== null && isLeftFor(stranger, scene);
    const told = isOwnScene && !isLeft ? scene : null;
    const next = isSame ? null : (this.#behind[passage.index] ?? null);
    const behind = next === null ? null : inherited(next, FROM_BEHIND);
    // The court its own paragraph goes on to name says more than what an earlier one was about.
    const ruling = this.ruling(frame);
    const before = townWithin(
      pointed ?? ruling ?? nearby ?? this.#ofParagraph(told, passage) ?? behind ?? told ?? section,
      section,
    );
    const found = before ?? this.#article ?? home;
    return found === "left" || found === null || this.#isForeign(found, frame) ? null : found;
  }

  /** "… must serve ten years. The Osh City Court announced the verdict on 4 March.": whose ruling it was, told behind. */
  ruling(frame: Frame): CarriedPlace | null {
    const { index, paragraph } = frame.passage;
    if (!isOfCourt(frame)) return null;
    const found = [...(this.#sittings.get(paragraph) ?? []), ...(this.#sittings.get(paragraph + 1) ?? [])].find(
      ({ of, opens, passage }) => of === "court" && passage.index > index && (opens || passage.paragraph === paragraph),
    );
    const court = found && this.#acting[found.passage.index]?.find(({ mention }) => isActing(mention.value));
    return court === undefined ? null : inherited(court, FROM_BEHIND);
  }

  /** A scene that its own paragraph has set. */
  #ofParagraph(scene: Told["scene"], { paragraph }: Passage): Told["scene"] {
    if (scene === null || scene === "left") return scene;
    return scene.landmark.mention.start >= (this.#openings.get(paragraph) ?? 0) ? scene : null;
  }

  #isForeign({ landmark }: CarriedPlace, frame: Frame): boolean {
    const own = this.#countries[frame.passage.index] ?? new Set<string>();
    const country = landmark.place?.place.country;
    if (country === undefined) return false;
    const under = this.#told[frame.passage.index]?.country ?? null;
    return own.size > 0 ? !own.has(country) : under !== null && under !== country;
  }
}

function tellsOfPardon(words: string): boolean {
  return pardon.test(words) && !amnestyInVerdict.test(words);
}

/** The first passages say what an article is about. */
const LEAD = 4;

function leadOf(reads: readonly Read[]): Passage[] {
  return reads
    .map(({ passage }) => passage)
    .filter(({ kind }) => kind !== "furniture")
    .slice(0, LEAD);
}
