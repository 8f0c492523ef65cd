import type { Entry } from "../filter.ts";
import { columns } from "./columns.ts";
import type { Setting } from "./Setting.ts";
import { scale } from "./scale.ts";
import { sort } from "./sort.ts";

/** Every setting, a line each; its key is its name in the address, where facets have theirs too. */
export const settings = { columns, sort, scale };

type ValueOf<S> = S extends Setting<infer Value> ? Value : never;

export type SettingName = keyof typeof settings;

/** How the views are shown: one value per setting. Nothing is counted by it. */
export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof settings)[Name]> };

export const SETTING_NAMES = Object.keys(settings) as SettingName[];

function settingOf<Name extends SettingName>(name: Name): Setting<Settings[Name]> {
  return settings[name] as unknown as Setting<Settings[Name]>;
}

export const DEFAULT_SETTINGS: Settings = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, settings[name].empty]),
) as unknown as Settings;

export function writeSettings(values: Settings): Entry[] {
  const write = <Name extends SettingName>(name: Name): Entry[] =>
    settingOf(name)
      .toEntries(values[name])
      .map((entry) => [name, entry]);
  return SETTING_NAMES.flatMap(write);
}

/** What cannot be understood is left out and comes back as `name=value`. */
export function readSettings(entries: readonly Entry[]): { settings: Settings; problems: string[] } {
  const problems: string[] = [];
  const read = <Name extends SettingName>(name: Name) => {
    const found = settingOf(name).fromEntries(entries.filter(([key]) => key === name).map(([, value]) => value));
    problems.push(...found.problems.map((problem) => `${name}=${problem}`));
    return [name, found.value];
  };
  return { settings: Object.fromEntries(SETTING_NAMES.map(read)) as unknown as Settings, problems };
}
