import { makeColumns, receiveColumns } from "../../../src/columnar/makeColumns.ts";
import { searchColumns, searchedOf } from "../../../src/columnar/searchColumns.ts";
import { writeColumns } from "../../../src/columnar/writeColumns.ts";
import type { Dataset } from "../../../src/domain/schema.ts";
import { knowSearchColumns } from "../../../src/domain/search/membersHaving.ts";

/** A dataset as the page has it: read from columns, without the objects that these were written from. */
export function inColumns(written: Dataset): Dataset {
  const bytes = Buffer.concat(writeColumns(written, "0".repeat(64)));
  const made = makeColumns(new Uint8Array(bytes), () => {});
  const dataset = receiveColumns(made);
  knowSearchColumns(dataset, searchColumns(searchedOf(made.stored.incidents), dataset.places));
  return dataset;
}
