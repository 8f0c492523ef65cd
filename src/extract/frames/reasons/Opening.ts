export interface Opening {
  /** First chunk of the reason itself. */
  at: number;
  formal: boolean;
  /** Where the words of the charge stand before its noun, the chunk behind that noun. */
  to?: number;
}
