import type { Frame } from "../../frames/Frame.ts";
import { elsewhere, hourOfPost, newMatter, speech } from "../../lexicon/discourse.ts";
import type { Read } from "../../stage3Mentions.ts";
import { articlePlaceOf } from "./articlePlace.ts";
import { countriesActingIn } from "./countriesActingIn.ts";
import { actingIn, headOf, joinedIn, type Landmark, landmarkOf, toldIn } from "./Landmark.ts";
import type { Setting } from "./Setting.ts";

/** Where a passage plays by what stands around it, and by which rule that is known. */
export interface Scene {
  landmark: Landmark;
  rule: string;
  /** Said elsewhere in the article, or only concluded from it. */
  basis: "inherited" | "inferred";
}

/** What has been told when a passage begins. */
interface Told {
  /** The last place something happened in; "left" where a new matter began without one. */
  scene: Scene | "left" | null;
  /** The heading, or the town at the head of the line, that it stands under. */
  section: Scene | "left" | null;
  /** A town told of earlier in the same paragraph. */
  nearby: Scene | null;
}

const FROM_BEFORE = "carried over from the passages before";
const FROM_BEHIND = "carried over from the passages behind";
export const FROM_HEAD = "place its heading names";

function inherited(landmark: Landmark, rule: string): Scene {
  return { landmark, rule, basis: "inherited" };
}

/** Where every passage of an article plays; what background tells of lends no place to what is reported. */
export class Scenes {
  readonly #told: Told[] = [];
  readonly #acting: readonly (readonly Landmark[])[];
  readonly #behind: (Landmark | null)[];
  readonly #closed: ReadonlySet<number>;
  readonly #abroad: readonly ReadonlySet<string>[];
  readonly #article: Scene | null;

  constructor(
    text: string,
    reads: readonly Read[],
    frames: readonly Frame[],
    background: ReadonlySet<Frame>,
    setting: Setting,
  ) {
    const words = reads.map(({ passage }) => text.slice(passage.start, passage.end));
    const lending = lendingFrames(reads.length, frames, background);
    this.#acting = reads.map((read, at) =>
      lending[at] === null ? [] : inOrder([...actingIn(read, setting), ...ownPlaces(lending[at] ?? [], setting)]),
    );
    this.#closed = new Set(
      reads.flatMap((read, at) => (elsewhere.test(words[at] ?? "") || joinedIn(read).size > 0 ? [at] : [])),
    );
    this.#abroad = reads.map(countriesActingIn);
    this.#article = articlePlaceOf(reads, this.#acting, setting);
    this.#walk(reads, words, setting);
    this.#behind = behindEach(reads, this.#acting, lending);
  }

  /** Another place in the same passage: of the court that acts, or of a frame beside. The nearest before the verb goes first. */
  withinPassage({ passage, verb }: Frame): Landmark | null {
    const landmarks = this.#acting[passage.index] ?? [];
    return landmarks.findLast(({ mention }) => mention.start < verb.start) ?? landmarks[0] ?? null;
  }

  /** Whether the passage itself says that it plays elsewhere, or in several places. */
  isElsewhere({ passage }: Frame): boolean {
    return this.#closed.has(passage.index);
  }

  /** The heading a frame stands under, where it is not that of the whole article. */
  section({ passage }: Frame): Landmark | null {
    const section = this.#told[passage.index]?.section ?? null;
    if (section === null || section === "left") return null;
    return section.landmark.mention === this.#article?.landmark.mention ? null : section.landmark;
  }

  /** What is told around the passage of a frame that names no place. */
  around({ passage }: Frame): Scene | null {
    const told = this.#told[passage.index];
    const behind = this.#behind[passage.index] ?? null;
    const found =
      told?.nearby ?? told?.scene ?? told?.section ?? (behind && inherited(behind, FROM_BEHIND)) ?? this.#article;
    if (found === "left" || found === null) return null;
    const abroad = this.#abroad[passage.index];
    const country = found.landmark.place?.place.country;
    return abroad !== undefined && abroad.size > 0 && country !== undefined && !abroad.has(country) ? null : found;
  }

  #walk(reads: readonly Read[], words: readonly string[], setting: Setting): void {
    let told: Told = { scene: null, section: null, nearby: null };
    let paragraph = -1;
    reads.forEach((read, at) => {
      const { passage } = read;
      if (passage.paragraph !== paragraph) told = { ...told, nearby: null };
      paragraph = passage.paragraph;
      const passageWords = words[at] ?? "";
      if (passage.kind !== "furniture") told = opened(told, read, passageWords, setting);
      this.#told.push(told);
      if (passage.kind === "body") told = this.#after(told, read, passageWords, setting);
    });
  }

  /** What is told when a passage has ended. */
  #after(told: Told, read: Read, words: string, setting: Setting): Told {
    const last = this.#acting[read.passage.index]?.at(-1);
    if (last !== undefined) return { ...told, scene: inherited(last, FROM_BEFORE), nearby: null };
    const nearby = speech.test(words) ? undefined : toldIn(read, setting).at(-1);
    return nearby === undefined ? told : { ...told, nearby: inherited(nearby, FROM_BEFORE) };
  }
}

/** What a passage opens: the section of its heading, a new matter, or nothing. */
function opened(told: Told, read: Read, words: string, setting: Setting): Told {
  const head = headOf(read, setting);
  if (head !== null) {
    const section = head === "several" || head.place === null ? "left" : inherited(head, FROM_HEAD);
    return { scene: null, section, nearby: null };
  }
  const isUnplaced = read.passage.kind === "heading" || hourOfPost.test(words);
  if (isUnplaced) return { scene: null, section: null, nearby: null };
  return newMatter.test(words) ? { ...told, scene: "left", nearby: null } : told;
}

/** The frames of each passage that may lend their place; `null` for a passage that tells only of earlier cases. */
function lendingFrames(count: number, frames: readonly Frame[], background: ReadonlySet<Frame>): (Frame[] | null)[] {
  const lending: (Frame[] | null)[] = Array.from({ length: count }, () => []);
  for (const frame of frames) if (background.has(frame)) lending[frame.passage.index] = null;
  for (const frame of frames) {
    if (background.has(frame)) continue;
    lending[frame.passage.index] ??= [];
    if (!frame.relative) lending[frame.passage.index]?.push(frame);
  }
  return lending;
}

function ownPlaces(frames: readonly Frame[], setting: Setting): Landmark[] {
  return frames.flatMap(({ place }) => (place === null ? [] : [landmarkOf(place, setting)]));
}

function inOrder(landmarks: readonly Landmark[]): Landmark[] {
  return [...new Map(landmarks.map((each) => [each.mention, each])).values()].sort(
    (a, b) => a.mention.start - b.mention.start,
  );
}

/** The first place told of behind each passage in its paragraph, in a passage that tells of nobody's outcome. */
function behindEach(
  reads: readonly Read[],
  acting: readonly (readonly Landmark[])[],
  lending: readonly (readonly Frame[] | null)[],
): (Landmark | null)[] {
  const behind: (Landmark | null)[] = reads.map(() => null);
  for (let at = reads.length - 2; at >= 0; at--) {
    const next = reads[at + 1];
    if (next === undefined || next.passage.paragraph !== reads[at]?.passage.paragraph) continue;
    const isLending = lending[at + 1]?.length === 0;
    behind[at] = (isLending ? acting[at + 1]?.[0] : undefined) ?? behind[at + 1] ?? null;
  }
  return behind;
}
