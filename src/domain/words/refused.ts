import type { Refused } from "../refusal.ts";
import type { Speaker } from "./Speaker.ts";

/** Why a file was set aside, to follow its name. */
export function refused({ text }: Speaker) {
  return ({ refusal, detail }: Refused) => text(`refused.${refusal}`, { detail });
}
