import type { FigureAnswer, FigureOrder } from "../../domain/figureOrder.ts";
import { printDocument } from "../../figure/printDocument.ts";
import { createQueryClient } from "../createQueryClient.ts";
import { base64 } from "../export/base64.ts";
import { drawFigure } from "../export/drawFigure.ts";
import { pngBlob } from "../export/pictureFile.ts";
import { DatasetProblem, datasetQuery } from "../loading/datasetQuery.ts";
import { orderedFigure } from "./orderedFigure.ts";

const LARGEST_SCALE = 4;

function scaleOf(wanted: string): number {
  const scale = Number(wanted);
  if (!(scale > 0 && scale <= LARGEST_SCALE))
    throw new RangeError(`--scale ${wanted}: it is no number up to ${LARGEST_SCALE}`);
  return scale;
}

async function take(order: FigureOrder): Promise<FigureAnswer> {
  const scale = scaleOf(order.scale ?? "2");
  const request = await orderedFigure(order, await createQueryClient().fetchQuery(datasetQuery));
  const figure = await drawFigure(request);
  switch (order.file) {
    case "svg":
      return { base64: base64(new TextEncoder().encode(figure.svgText)) };
    case "png":
      return { base64: base64(new Uint8Array(await (await pngBlob(figure, scale)).arrayBuffer())) };
    case "pdf":
      return { printed: printDocument(figure, figure.nameWith("pdf").replace(/\.pdf$/u, ""), request.language) };
  }
}

function problemOf(error: unknown): string {
  if (error instanceof DatasetProblem) return [error.message, ...error.details].join("; ");
  return error instanceof Error ? error.message : String(error);
}

/** What an order comes to; a problem is answered, since of an error that crosses into a script little is left. */
export async function scripted(order: FigureOrder): Promise<FigureAnswer> {
  try {
    return await take(order);
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
