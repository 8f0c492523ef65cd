import { type Palette, palettes } from "../figure/palette.ts";

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Every colour of the palette as a custom property: `onAccent` is `--on-accent`, a status is `--status-<slug>`. */
export function variablesOf({ statuses, ...colours }: Palette): Record<string, string> {
  const plain = Object.entries(colours).map(([name, value]) => [`--${kebab(name)}`, value]);
  const ofStatuses = Object.entries(statuses).map(([slug, value]) => [`--status-${slug}`, value]);
  return Object.fromEntries([...plain, ...ofStatuses]);
}

function rule(selector: string, palette: Palette): string {
  const lines = Object.entries(variablesOf(palette)).map(([name, value]) => `${name}:${value}`);
  return `${selector}{${lines.join(";")}}`;
}

/** Both palettes as one style sheet; paper that leaves a printer is always light. */
export function themeSheet(): string {
  return [
    rule(":root", palettes.light),
    `@media screen{${rule(':root[data-theme="dark"]', palettes.dark)}}`,
    `@media screen and (prefers-color-scheme:dark){${rule(':root:not([data-theme="light"])', palettes.dark)}}`,
  ].join("\n");
}
