import type { Status } from "../../domain/vocabulary.ts";

/**
 * How a verb of detention or judgement hands out its roles. `patient`: passive subject or active object ("was detained",
 * "police detained N."); `recipient`: who gets the penalty ("N. received", "gave N.", "imposed on N.");
 * `holder`: the subject of a state or of what he does himself ("N. is in custody", "N. walked free").
 */
export type Role = "patient" | "recipient" | "holder";

/** What a verb says has happened; `status` is null where another verb or a term must say how it ended. */
export interface Outcome {
  status: Status | null;
  role: Role;
  /** A formal verb names the charge behind "for"; an informal one names the act. */
  formal: boolean;
  /** It says what somebody is thought to have done: an outcome only where that is a crime. */
  accusation?: true;
  /** Let go with bounds: "released on probation". */
  bounded?: true;
  /** "was home for supper": news only of somebody who was held. */
  ofHeld?: true;
  /** "was sentenced": to what, its words do not say; any penalty that is named elsewhere tells more. */
  unsaid?: true;
}

export const patient = (status: Status | null, formal = false): Outcome => ({ status, role: "patient", formal });
export const holder = (status: Status | null): Outcome => ({ status, role: "holder", formal: false });

export const ofHeld = (outcome: Outcome): Outcome => ({ ...outcome, ofHeld: true });
