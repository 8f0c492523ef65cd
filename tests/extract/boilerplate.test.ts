import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";
import { told } from "./told.ts";

/** All people here are invented. */
const STORY = "The city court in Taraz on 13 May sentenced Erbol Umarbekov to 3 years in prison.";

describe("front matter", () => {
  it.each([
    [
      "between fences",
      `---\ntitle: "A blogger sentenced"\ndate: 2024-05-14T10:00:00+06:00\nauthor: Desk\n---\n\n${STORY}`,
    ],
    ["in labelled lines", `Title: A blogger sentenced\nDate: 14 May 2024\nAuthor: Saniya Kasymova\n\n${STORY}`],
  ])("%s gives the title and the day where nothing beside the article does", (_, text) => {
    expect(extract({ id: "invented", text, metadata: {} }, tables).title).toBe("A blogger sentenced");
    expect(told(text)).toEqual(["Erbol Umarbekov | imprisoned | 2024-05-13 | taraz | 3 years"]);
    expect(told(text, "2022-06-01")).toEqual(["Erbol Umarbekov | imprisoned | 2022-05-13 | taraz | 3 years"]);
  });

  it("is no single labelled line, and no date that does not exist", () => {
    expect(told(`Source: Desk\n\n${STORY}`)[0]).toContain("XXXX-05-13");
    expect(told(`Title: A sentence\nDate: 31.02.2024\n\n${STORY}`)[0]).toContain("XXXX-05-13");
  });
});

describe("the page around an article", () => {
  it.each([
    "Tags: Erbol Umarbekov, Timur Ospanov, detained",
    "© Invented Herald: Timur Ospanov was detained",
    "Support us: Timur Ospanov was detained",
    "12 comments: Timur Ospanov was detained",
    "Comments (3)",
  ])("“%s” tells nothing", (line) => {
    expect(told(`${STORY}\n\n${line}`)).toHaveLength(1);
  });

  it.each(["NEWS OF PARTNERS", "News by topic", "More news", "On this topic", "Most read", "Top stories:"])(
    "tells nothing below “%s”",
    (heading) => {
      const titles = "Activist Timur Ospanov was detained.\nIn Semey Saniya Kasymova was fined 20 MCI!";
      expect(told(`${STORY}\n\n${heading}\n${titles}`)).toHaveLength(1);
    },
  );

  it("tells nothing of the news above an article, whatever their hours", () => {
    const text = `Invented Herald

TOP NEWS
12:10  Timur Ospanov was detained in Semey.
11:42  Saniya Kasymova fined 20 MCI in Semey!
10:15  Six got fines

A blogger sentenced in Taraz

${STORY} He was released on 14 May.`;
    expect(told(text, "2024-05-15").map((line) => line.split(" | ").slice(0, 4).join(" | "))).toEqual([
      "Erbol Umarbekov | released | 2024-05-14 | taraz",
    ]);
  });

  it("names paragraphs in another script as not read", () => {
    const text = `${STORY}\n\nПолиция задержала Тимура Оспанова в Таразе, сообщили его родственники.`;
    const { incidents, problems } = extract({ id: "invented", text, metadata: { published: "2024-05-14" } }, tables);
    expect(incidents).toHaveLength(1);
    expect(problems.map(({ message }) => message)).toContain(
      "the rules read English only; lines in another script were not read",
    );
  });
});
