/** An SVG element as plain data, so that a picture is built without a browser and escaped in one place. */
export interface SvgNode {
  tag: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (SvgNode | string)[];
}

type Attributes = Record<string, string | number | undefined>;

/** An element; attributes that are undefined are left out. */
export function svg(tag: string, attributes: Attributes = {}, ...children: readonly (SvgNode | string)[]): SvgNode {
  const given: Record<string, string | number> = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) given[name] = value;
  }
  return { tag, attributes: given, children };
}
