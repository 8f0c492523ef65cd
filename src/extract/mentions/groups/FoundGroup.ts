import type { GroupSize } from "../../Mention.ts";

/** A number of people as a reader of tokens finds it; `to` is the token behind it. */
export type FoundGroup = Pick<GroupSize, "count" | "partOf" | "except"> & { to: number };
