import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** All people here are invented. */
function found(text: string) {
  const { incidents } = extract({ id: "invented", text, metadata: { published: "2031-06-06" } }, tables);
  return incidents.map(({ person, status, date }) => [person?.name, status, date]);
}

const INTERVIEW = `Saniya Kasymova: fifteen days and more

We met in a kitchen.

— How did it begin?

— On 4 October 2030 a court in Taraz gave me 15 days of arrest. It was quick.

— And then?

— On 19 October 2030 I got another 15 days of arrest.

— Were you afraid?

— No.
`;

describe("who speaks", () => {
  it("in an interview is whom its heading names, in the answers", () => {
    expect(found(INTERVIEW)).toEqual([
      ["Saniya Kasymova", "administrative-arrest", "2030-10-04"],
      ["Saniya Kasymova", "administrative-arrest", "2030-10-19"],
    ]);
  });

  it("is whom the introduction says somebody spoke with", () => {
    const text = `OPEN VOICES

Saniya Kasymova sells bread. Her husband, Timur Ospanov, is a poet. Our correspondent spoke with her in May 2031.

*When did you see him last?*

On the square.

*You were held as well?*

On 3 May 2031 they put me in a car and drove me to the police. Then they let me go home.

*And then?*

Nothing.`;
    expect(found(text)).toEqual([["Saniya Kasymova", "released", "2031-05-03"]]);
  });

  it("is the lawyer who alone stands in the heading, and no client she names in an answer", () => {
    const text = `INTERVIEW

Lawyer Saniya Kasymova: "None of my clients is guilty"

— How many clients do you have?

— One. Timur Ospanov was fined in Taraz on 2 May 2031.

— Is it true that you were detained yourself?

— On 3 May 2031 I was taken to the police station. Then they let me go home.`;
    expect(found(text)).toEqual([
      ["Timur Ospanov", "fined", "2031-05-02"],
      ["Saniya Kasymova", "released", "2031-05-03"],
    ]);
  });

  it.each([
    ["is named behind the quotation", '"Police detained me on 3 May 2031," says Timur Ospanov.'],
    ["is named before the quotation", 'Timur Ospanov told us: "Police detained me on 3 May 2031."'],
    ["goes on in the same paragraph", '"It was early," said Timur Ospanov. "I was detained on 3 May 2031."'],
    ["is named behind a dash", "- Police detained me on 3 May 2031, - recalls farmer Timur Ospanov."],
    ["is the label of the turn", "Timur Ospanov: Police detained me on 3 May 2031."],
    ["is what the label says beside", 'Timur Ospanov, farmer: "Police detained me on 3 May 2031."'],
    [
      "is named above the quotation",
      'Timur Ospanov told us how it was.\n\n"It rained. Police detained me on 3 May 2031."',
    ],
    ["is whom a talk is with", "We spoke with Timur Ospanov.\n\n— And then?\n\n— Police detained me on 3 May 2031."],
    ["says the name", "My name is Timur Ospanov. I am a farmer. Police detained me on 3 May 2031."],
    ["stands in a line of its own", "Timur Ospanov, farmer\n\nIt rained. Police detained me on 3 May 2031."],
    ["gives a testimony", "Testimony of Timur Ospanov\n\nPolice detained me on 3 May 2031."],
    [
      "tells what is written here",
      "Timur Ospanov keeps bees. Here is what he told us.\n\nPolice detained me on 3 May 2031.",
    ],
    ["tells a story", "Timur Ospanov keeps bees. He told us his story.\n\nPolice detained me on 3 May 2031."],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([["Timur Ospanov", "detained", "2031-05-03"]]);
  });

  it.each([
    ["is another above", 'Timur Ospanov told us how it was.\n\n"Police detained me once," a visitor said.'],
    ["is not named", "“Police detained me on 3 May 2031,” said a man in the crowd."],
    ["may be one of two", "Timur Ospanov told us, and Berik Kasymov said so as well, that police detained me."],
    ["asks", INTERVIEW.replace("And then?", "And they fined me 50 MCI?")],
  ])("is nobody where the speaker %s", (_, text) => {
    expect(found(text).filter(([, status]) => status === "fined" || status === "detained")).toEqual([]);
  });
});
