import type { SvgNode } from "./SvgNode.ts";

/** What XML 1.0 cannot hold, even escaped; the `u` flag makes a lone surrogate one of these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  // A parser turns these into plain spaces or line feeds unless they are escaped.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function escaped(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}

/** No prefixes: an undeclared one is not well-formed. `xml:` is always declared. */
const NAME = /^(?:xml:)?[A-Za-z_][\w.-]*$/;

function checkedName(name: string): string {
  if (!NAME.test(name)) throw new RangeError(`not a name of SVG: ${JSON.stringify(name)}`);
  return name;
}

/** White space between the children of these would be drawn. */
const RUNNING_TEXT = new Set(["text", "tspan", "textPath", "title", "desc", "style", "metadata"]);

/**
 * The element as XML text, the only place where anything is escaped: the result always parses, whatever the text in it.
 * Throws a RangeError where a tag or an attribute has a name that XML does not allow.
 */
export function svgText(node: SvgNode): string {
  const tag = checkedName(node.tag);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${checkedName(name)}="${escaped(String(value))}"`,
  );
  const start = `<${tag}${attributes.join("")}`;
  if (node.children.length === 0) return `${start}/>`;
  const gap = RUNNING_TEXT.has(tag) || node.children.some((child) => typeof child === "string") ? "" : "\n";
  const children = node.children.map((child) => (typeof child === "string" ? escaped(child) : svgText(child)));
  return `${start}>${[...children.map((child) => gap + child), gap].join("")}</${tag}>`;
}
