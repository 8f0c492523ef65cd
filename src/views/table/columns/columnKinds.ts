import type { Column } from "../../../domain/settings/columns.ts";
import type { ColumnKind } from "./ColumnKind.ts";
import { fine, sentence, status } from "./outcome.ts";
import { articles, basis, source } from "./told.ts";
import { date, event } from "./when.ts";
import { city, country, region } from "./where.ts";
import { organisation, people, person, role } from "./who.ts";
import { charge, law, trigger } from "./why.ts";

/** Every column of the table, by its name among the settings. */
export const columnKinds: Readonly<Record<Column, ColumnKind>> = {
  person,
  role,
  people,
  organisation,
  city,
  region,
  country,
  date,
  event,
  status,
  sentence,
  fine,
  charge,
  law,
  trigger,
  basis,
  articles,
  source,
};
