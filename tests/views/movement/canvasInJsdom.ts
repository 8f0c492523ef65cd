/** The style at an act, which a real canvas keeps to itself. */
type Style = Record<string, unknown>;

interface Act {
  name: string;
  given: readonly unknown[];
  style: Style;
}

/** What has been done on each canvas since it was last cleared. */
const done = new WeakMap<HTMLCanvasElement, Act[]>();

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const style: Style = {};
  const act =
    (name: string) =>
    (...given: unknown[]) => {
      if (name === "clearRect") done.set(canvas, []);
      else done.get(canvas)?.push({ name, given, style: { ...style } });
    };
  return new Proxy(style, {
    get: (_, name) => (String(name) in style ? style[String(name)] : act(String(name))),
  }) as unknown as CanvasRenderingContext2D;
}

/** jsdom draws nothing: gives every canvas a context that remembers what it is told. */
export function rememberDrawing(): void {
  const contexts = new WeakMap<HTMLCanvasElement, CanvasRenderingContext2D>();
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement) {
    const known = contexts.get(this) ?? contextOf(this);
    contexts.set(this, known);
    return known;
  } as unknown as typeof HTMLCanvasElement.prototype.getContext;
  globalThis.Path2D = class {
    rect(): void {}
    arc(): void {}
    moveTo(): void {}
    lineTo(): void {}
  } as unknown as typeof Path2D;
}

export function drawnOn(canvas: Element | null): readonly Act[] {
  return (canvas instanceof HTMLCanvasElement && done.get(canvas)) || [];
}

/** The texts that stand on a canvas. */
export function writtenOn(canvas: Element | null): string[] {
  return drawnOn(canvas).flatMap(({ name, given }) => (name === "fillText" ? [String(given[0])] : []));
}
