import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function read(text: string) {
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2031-06-06" } }, tables);
  return incidents.filter(({ background }) => !background);
}

function victims(text: string): (string | number | null)[] {
  return read(text).map(({ person, count }) => person?.name ?? count);
}

describe("somebody told of without a name, whom a later passage names", () => {
  it.each([
    "A pensioner in Taraz was fined 50 MCI on Thursday. The man, Erbol Umarbekov, 68, had said so himself.",
    "A journalist was detained in Taraz on Friday. The journalist is Erbol Umarbekov, he works for a weekly.",
    "Police in Taraz detained a blogger on Friday. Relatives identified him as Erbol Umarbekov.",
    "Police in Taraz detained a blogger on Friday. He was identified as the local activist Erbol Umarbekov.",
    "Police in Taraz detained a blogger on Friday. His name is Erbol Umarbekov.",
    "Police in Taraz detained a blogger on Friday. We are talking about Erbol Umarbekov.",
    "Police in Taraz detained a blogger on Friday. Local media named the detainee as Erbol Umarbekov.",
    "Police in Taraz detained a tutor on Friday. As became known to the paper, the matter concerns Erbol Umarbekov, 39.",
    "A guide in Taraz was late. He was detained at the bridge on Friday. The guide's name is Erbol Umarbekov.",
    "Police in Taraz detained a nurse on Friday. According to colleagues, it is Erbol Umarbekov.",
    "Police in Taraz detained a cook on Friday. The name of the cook is now known: Erbol Umarbekov.",
    "Police in Taraz detained a cook on Friday. As it turned out, he is Erbol Umarbekov, a former deputy.",
    "Police in Taraz detained a cook on Friday. Today we know who he is: Erbol Umarbekov, a former deputy.",
    "Police in Taraz detained a cook on Friday. Witnesses recognised the singer Erbol Umarbekov.",
    "The head of the fund, who had returned on Sunday, was detained in Taraz. His name is Erbol Umarbekov.",
    "Police in Taraz detained a cook on Friday. Erbol Umarbekov is the name of the cook.",
    "Police in Taraz detained a cook on Friday. He was silent.\n\nThe hearing was closed.\n\nThe case concerns Erbol Umarbekov.",
  ])("%s", (text) => {
    expect(victims(text)).toEqual(["Erbol Umarbekov"]);
  });

  it("has the name as inherited, for it stands elsewhere", () => {
    const [incident] = read("Police in Taraz detained a blogger on Friday. His name is Erbol Umarbekov.");
    expect(incident?.evidence.person?.map(({ basis }) => basis)).toEqual(["inherited"]);
  });

  it.each([
    "Police in Taraz detained a blogger on Friday. The lawyer, Erbol Umarbekov, protested.",
    "Police in Taraz detained a blogger on Friday. Relatives called Erbol Umarbekov.",
    "Police in Taraz detained a blogger on Friday. It was Erbol Umarbekov who filmed it.",
    "Police detained a blogger in Taraz and a poet in Oral. The man, Erbol Umarbekov, was silent.",
  ])("is not anybody who is named: %s", (text) => {
    expect(victims(text)).not.toContain("Erbol Umarbekov");
  });
});

describe("several told of by their number, some of whom a later passage names", () => {
  it.each([
    "Among them are Erbol Umarbekov and Saniya Kasymova.",
    "Among those detained were blogger Erbol Umarbekov and Saniya Kasymova.",
    "They include Erbol Umarbekov and Saniya Kasymova.",
    "Erbol Umarbekov and Saniya Kasymova are among those detained.",
  ])("%s", (text) => {
    expect(new Set(victims(`Police in Taraz detained fourteen people on Friday. ${text}`))).toEqual(
      new Set(["Erbol Umarbekov", "Saniya Kasymova", 12]),
    );
  });

  it("one after the other", () => {
    const text =
      "Police in Taraz detained three people on Friday. One of them is Erbol Umarbekov. One of them was Saniya Kasymova.";
    expect(new Set(victims(text))).toEqual(new Set(["Erbol Umarbekov", "Saniya Kasymova", 1]));
  });

  it("are not more than were counted", () => {
    expect(
      victims("Police in Taraz detained two people on Friday. Among them are A. Umarbekov, B. Kasymov and C. Iskakov."),
    ).toEqual([2]);
  });
});

describe("a surname taken from a relative", () => {
  it("is told as a conclusion, with the words it comes from", () => {
    const text = "A court in Taraz jailed Erbol Umarbekov and his son Timur for five years.";
    const son = read(text).find(({ person }) => person?.aliases.includes("Timur"));
    expect(son?.person?.name).toBe("Timur Umarbekov");
    expect(son?.evidence.person?.map(({ basis, start, end }) => [basis, text.slice(start, end)])).toEqual([
      ["stated", "Timur"],
      ["inferred", "Erbol Umarbekov"],
    ]);
  });
});
