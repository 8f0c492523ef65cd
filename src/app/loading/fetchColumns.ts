import { ColumnsProblem } from "../../columnar/ColumnsProblem.ts";
import { reasonOf } from "../reasonOf.ts";
import type { ColumnsRequest } from "./ColumnsRequest.ts";
import { intakeOf } from "./Intake.ts";

/** It is told once for so many bytes how many came. */
const TOLD = 1 << 20;

function unreachable(error: unknown): never {
  throw new ColumnsProblem("unreachable", reasonOf(error));
}

async function bodyOf({ address, cache, columns }: ColumnsRequest): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch(address, { cache }).catch(unreachable);
  if (response.ok && response.body !== null) return response.body;
  return unreachable(`${columns.file}: ${response.status} ${response.statusText}`);
}

/** The bytes of the file, which are as many as the manifest says; throws a ColumnsProblem where they are not. */
export async function fetchColumns(
  request: ColumnsRequest,
  onLength: (length: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const of = request.columns.bytes;
  const intake = intakeOf(await bodyOf(request), of + 1);
  let [length, told] = [0, 0];
  for (;;) {
    const came = await intake.next(length).catch(unreachable);
    if (came === null) break;
    length += came;
    if (length > of) throw new ColumnsProblem("damaged", `it is longer than its ${of} bytes`);
    if (length - told < TOLD && length < of) continue;
    told = length;
    onLength(length);
  }
  if (length < of) throw new ColumnsProblem("damaged", `${length} of its ${of} bytes came`);
  return intake.bytes.subarray(0, of);
}
