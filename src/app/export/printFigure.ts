import { printDocument } from "../../figure/printDocument.ts";
import type { DrawnFigure } from "./drawFigure.ts";

/** A frame that is laid out, so that it can be printed, and that nobody sees or reaches. */
function hiddenFrame(html: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.srcdoc = html;
  frame.inert = true;
  frame.ariaHidden = "true";
  frame.tabIndex = -1;
  frame.style.cssText = "position:fixed;width:0;height:0;border:0;visibility:hidden";
  return frame;
}

/**
 * Opens the browser's print dialogue with the figure alone, on a page of its own size: saved from there, it is a PDF with
 * real text. Rejects where a font of the figure cannot be read, or the browser lets no frame print.
 */
export async function printFigure(figure: DrawnFigure, language: string): Promise<void> {
  const name = figure.nameWith("pdf").replace(/\.pdf$/u, "");
  const frame = hiddenFrame(printDocument(figure, name, language));
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  try {
    await loaded;
    const { contentWindow: printed, contentDocument: content } = frame;
    if (printed === null || content === null) throw new Error("the figure cannot be handed to the print dialogue");
    await Promise.all([...content.fonts].map((font) => font.load()));
    // Some browsers return before the dialogue is closed.
    printed.addEventListener("afterprint", () => frame.remove(), { once: true });
    printed.focus();
    printed.print();
  } catch (error) {
    frame.remove();
    throw error;
  }
}
