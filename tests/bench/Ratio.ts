/** A ratio of two costs measured in one run, and the bound it is held to. */
export interface Ratio {
  what: string;
  ratio: number;
  atLeast?: number;
  atMost?: number;
}

/** One question about speed. */
export interface Bench {
  name: string;
  run(): Promise<readonly Ratio[]>;
}

export function isWithin({ ratio, atLeast = 0, atMost = Number.POSITIVE_INFINITY }: Ratio): boolean {
  return ratio >= atLeast && ratio <= atMost;
}
