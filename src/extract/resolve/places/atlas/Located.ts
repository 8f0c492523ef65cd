import type { GazetteerPlace } from "../../../../domain/gazetteer.ts";

/** A place and, where the name alone does not say it, how it was concluded. */
export interface Located extends GazetteerPlace {
  /** `null`: the name is the place's own. */
  concluded: string | null;
}
