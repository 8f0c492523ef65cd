/** Builds invented reports of the kind of the seed article. All people in them are invented; towns are real. */
export interface Report {
  /** Named in full in the first town, with the sentence. */
  first: readonly string[];
  /** Named in the second town, with a penalty of unstated kind. */
  second: readonly string[];
  firstTown: string;
  secondTown: string;
  days: number;
  /** Told beside, in a relative clause. */
  leader: string;
  party: string;
  /** The total stands behind the details. */
  totalLast: boolean;
}

const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function surname(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

export function writeReport(report: Report): string {
  const { first, second, firstTown, secondTown, days } = report;
  const [a, b, all] = [first.length, second.length, first.length + second.length].map(
    (count) => WORDS[count] ?? `${count}`,
  );
  const total = `On March 12, courts in Kazakhstan imposed ${days} days of administrative arrest to ${all} activists: ${a} in ${firstTown} and ${b} in ${secondTown}. All of them were condemned for violating the law on peaceful assemblies, said the Invented Watch human rights group on Facebook.`;
  const details = `Observers have established that ${list(first)} were arrested in ${firstTown} for ${days} days. These activists were brought to court for taking part in a walk in support of ${report.leader}, leader of the party “${report.party}”, who is in pre-trial detention on charges of participating in the activities of a banned organization and financing extremism. The action was held on March 2.`;
  const others = `In ${secondTown}, ${list(second)} received “administrative penalties”. ${surname(second[0] ?? "")} was prosecuted for coming to the February 9 hearing concerning the fire at the market during last year’s January events.`;
  const paragraphs = report.totalLast ? [details, others, total] : [total, details, others];
  return `Invented report of arrests\n\n${paragraphs.join("\n\n")}\n`;
}
