import { stateAgents } from "../lexicon/institutions.ts";
import { type Rule, scan, spanOf } from "./Rule.ts";

/** Courts, police and other agents of the state: who sentences and who detains. */
export const agentRule: Rule = ({ tokens }) =>
  scan(tokens, (at) => {
    if (!stateAgents.has(tokens[at]?.lower ?? "")) return null;
    return {
      from: at,
      to: at + 1,
      mention: { kind: "agent", rule: "agent", value: null, ...spanOf(tokens, at, at + 1) },
    };
  });
