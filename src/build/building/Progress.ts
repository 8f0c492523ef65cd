/** How often a line is written: milliseconds. */
const ON_A_SCREEN = 200;
const IN_A_LOG = 15_000;
/** Work that is done before that is not spoken of. */
const SOON = 2000;
/** Articles from which a pace can be told: the first wait for the workers to begin. */
const ENOUGH = 20;

const COUNT = new Intl.NumberFormat("en-GB");

/** Minutes and seconds as one says them. */
function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** Where lines go: a screen, on which one line may be written over, or a log. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Says how far long work has come, and how long it will take yet. */
export class Progress {
  readonly #screen: Screen;
  readonly #now: () => number;
  readonly #begun: number;
  #written: number;
  #isLineOpen = false;
  /** Articles that had to be read, of which the pace is reckoned: those that were known cost nothing. */
  #worked = 0;
  /** When the first of them was read. */
  #from = 0;

  constructor(screen: Screen = process.stderr, now: () => number = () => performance.now()) {
    this.#screen = screen;
    this.#now = now;
    this.#begun = now();
    this.#written = this.#begun + SOON - this.#pause;
  }

  get #pause(): number {
    return this.#screen.isTTY ? ON_A_SCREEN : IN_A_LOG;
  }

  /** One more is done; `isWork`: it was not known before. */
  done(count: number, of: number, isWork: boolean): void {
    if (isWork && this.#worked === 0) this.#from = this.#now();
    if (isWork) this.#worked += 1;
    if (this.#now() - this.#written >= this.#pause)
      this.say(`${COUNT.format(count)} of ${COUNT.format(of)} articles${this.#left(of - count)}`);
  }

  /** How long so many articles will take, in words. */
  #left(articles: number): string {
    if (this.#worked < ENOUGH) return "";
    const pace = (this.#now() - this.#from) / (this.#worked - 1);
    return `, about ${inWords(pace * articles)} left`;
  }

  /** What is done now; only where the work is long. */
  say(line: string): void {
    if (this.#now() - this.#begun < SOON) return;
    this.#written = this.#now();
    this.#screen.write(this.#screen.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    this.#isLineOpen = this.#screen.isTTY === true;
  }

  /** Leaves the screen to other lines. */
  clear(): void {
    if (this.#isLineOpen) this.#screen.write("\r\u001b[K");
    this.#isLineOpen = false;
  }
}
