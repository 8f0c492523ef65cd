import { IntlMessageFormat } from "intl-messageformat";

type Node = ReturnType<IntlMessageFormat["getAst"]>[number];

/** Kinds of nodes, as the parser numbers them. */
const LITERAL = 0;
const ARGUMENT = 1;
const NUMBER = 2;

export interface ParsedMessage {
  /** Arguments whose value stands in the text. */
  said: ReadonlySet<string>;
  /** Arguments that only choose between texts. */
  chosenBy: ReadonlySet<string>;
  /** The plural categories of each choice by number, without `other` and exact numbers. */
  plurals: readonly (readonly string[])[];
  /** Kinds of nodes that a message of this page does without: dates, times, tags. */
  strange: readonly number[];
}

/** What a message is made of; throws where it cannot be parsed. */
export function parseMessage(message: string, locale: string): ParsedMessage {
  const said = new Set<string>();
  const choosing = new Set<string>();
  const plurals: string[][] = [];
  const strange: number[] = [];
  const visit = (node: Node, counted: string) => {
    if ("options" in node) {
      choosing.add(node.value);
      const isPlural = "offset" in node;
      if (isPlural) plurals.push(Object.keys(node.options).filter((each) => !each.startsWith("=") && each !== "other"));
      for (const { value } of Object.values(node.options))
        for (const inner of value) visit(inner, isPlural ? node.value : counted);
    } else if (!("value" in node)) said.add(counted);
    else if (node.type === ARGUMENT || node.type === NUMBER) said.add(node.value);
    else if (node.type !== LITERAL) strange.push(node.type);
  };
  const nodes = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst();
  for (const node of nodes) visit(node, "");
  return { said, chosenBy: new Set([...choosing].filter((each) => !said.has(each))), plurals, strange };
}
