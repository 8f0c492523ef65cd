import { createElement, type ReactNode } from "react";
import type { SvgNode } from "../../figure/SvgNode.ts";

/** React has names of its own for attributes of two words. */
function inReact(attributes: SvgNode["attributes"]): Record<string, string | number> {
  const named = Object.entries(attributes).map(([name, value]): [string, string | number] => [
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(named);
}

function elementOf(node: SvgNode | string, turn: number): ReactNode {
  if (typeof node === "string") return node;
  return createElement(node.tag, { ...inReact(node.attributes), key: turn }, ...node.children.map(elementOf));
}

/** Nodes of a drawing as elements: at rest the page shows so what a canvas shows in movement. */
export function SvgNodes({ nodes }: { nodes: readonly SvgNode[] }) {
  return nodes.map(elementOf);
}
