import { describe, expect, it } from "vitest";
import { incidentsOf, told } from "./told.ts";

/** All people here are invented. */
describe("the head of a list", () => {
  it("tells day, town and outcome of all its names, until the next head", () => {
    const text = `The following names are known to us in Kazakhstan.

Detained on 17 December in Astana:
1. Erbol Umarbekov
2. Saniya Kasymova (34)
3. Timur Ospanov, journalist
4. Zhanar Beketova with her son

Fined 20 MCI:
– Marat Salimov

15 days of administrative arrest:
– Bolat Sultanov
– Dina Salimova – 10 days

Released without a report:
• Gulnar Sultanova`;
    const found = incidentsOf(text, "2023-12-20").map(({ person, status, sentence, fine }) => [
      person?.name,
      status,
      sentence?.days ?? fine?.amount ?? null,
    ]);
    expect(found).toEqual([
      ["Erbol Umarbekov", "detained", null],
      ["Saniya Kasymova", "detained", null],
      ["Timur Ospanov", "detained", null],
      ["Zhanar Beketova", "detained", null],
      ["Marat Salimov", "fined", 20],
      ["Bolat Sultanov", "administrative-arrest", 15],
      ["Dina Salimova", "administrative-arrest", 10],
      ["Gulnar Sultanova", "released", null],
    ]);
    const [first] = incidentsOf(text, "2023-12-20");
    expect(first).toMatchObject({ date: "2023-12-17", placeId: "astana" });
    for (const field of ["status", "date", "place"] as const)
      expect(first?.evidence[field]?.map(({ basis }) => basis)).toEqual(["inherited"]);
  });

  it("lends its law, and each name its own penalty", () => {
    const text =
      "Decisions of the administrative court of Almaty, all under Article 488 part 6: Erbol Umarbekov – 15 days of arrest, Timur Ospanov – 10 days, Saniya Kasymova – a fine of 20 MCI (69,000 tenge), Dina Salimova – a warning.";
    expect(told(text).map((line) => line.split(" | ").slice(0, 2))).toEqual([
      ["Erbol Umarbekov", "administrative-arrest"],
      ["Timur Ospanov", "administrative-arrest"],
      ["Saniya Kasymova", "fined"],
      ["Dina Salimova", "warned"],
    ]);
    for (const { charge, placeId } of incidentsOf(text))
      expect([charge?.category, placeId]).toEqual(["peaceful-assembly", "almaty"]);
  });

  it("may be a court, whose town its verdicts have, and the title may give the day", () => {
    const text = `Results of the trials on 14 November in Belarus

Central district court of Minsk:
Erbol Umarbekov – 15 days
Timur Ospanov – 12 days

Lida district court:
Saniya Kasymova – 10 days
Dina Salimova – trial postponed to 16 November`;
    expect(told(text, "2023-11-15")).toEqual([
      "Erbol Umarbekov | administrative-arrest | 2023-11-14 | minsk | 15 days",
      "Timur Ospanov | administrative-arrest | 2023-11-14 | minsk | 12 days",
      "Saniya Kasymova | administrative-arrest | 2023-11-14 | lida | 10 days",
    ]);
  });

  it("holds for those it names behind a word or two, whatever befell them before", () => {
    const text = `On 2 November officers detained three residents of Osh.

Those detained are:
1. Citizen A.B.T., born in 1984, resident of Kara-Suu, previously convicted in 2015 under Article 299-2 (three years, served in Colony No. 16);
2. Citizen K.N., born in 1990, no previous convictions;
– the welder Zh.U. uulu M., earlier fined 5,000 soms.`;
    expect(told(text, "2023-11-04").filter((line) => !/^\d/u.test(line))).toEqual([
      expect.stringMatching(/^A\.B\.T\. \| detained \| (?!2015)\S+ \| \S+$/u),
      expect.stringMatching(/^K\.N\. \| detained \| \S+ \| \S+$/u),
      expect.stringMatching(/^Zh\.U\. uulu M\. \| detained \| \S+ \| \S+$/u),
    ]);
  });

  it("may tell of people led away, and a court its town before the name of a district", () => {
    const text = `Led away this morning from the square in Taraz:
– Arman Sultanov
– Dana Bekova, student

Mahilou, Leninski district court, 29 February, Article 19.11:
Sviatlana Maroz – 15 days
A man of about 40, name unknown – 7 days
Vera Karol – 30 b.u.`;
    expect(told(text, "2024-03-04")).toEqual([
      "Arman Sultanov | detained | 2024-03-04 | taraz",
      "Dana Bekova | detained | 2024-03-04 | taraz",
      "Sviatlana Maroz | administrative-arrest | 2024-02-29 | mahiliou | 15 days",
      "1 | administrative-arrest | 2024-02-29 | mahiliou | 7 days",
      "Vera Karol | fined | 2024-02-29 | mahiliou | 30 BU",
    ]);
  });

  it("leaves to a line its court, and to the rest of those tried what befell them", () => {
    const text = `Chronicle, June 2024

5 June – Specialised court of Taraz: Arman Sultanov, 10 days' arrest, rally on 1 June.

9 June, Jalal-Abad City Court: Baptist pastor Viktor Penner, 5 days' jail for teaching children to read.

19 June – Aktau city court. Serik Dosanov and Bolat Imanov – 3 years of restricted freedom, the other four acquitted.`;
    expect(told(text, "2024-06-30")).toEqual([
      "Arman Sultanov | administrative-arrest | 2024-06-05 | taraz | 10 days",
      "Viktor Penner | administrative-arrest | 2024-06-09 | jalal-abad | 5 days",
      "Serik Dosanov | restricted-freedom | 2024-06-19 | aktau | 3 years",
      "Bolat Imanov | restricted-freedom | 2024-06-19 | aktau | 3 years",
      "4 | acquitted | 2024-06-19 | aktau",
    ]);
  });

  it("may be a law above numbered cases", () => {
    const text = `Known punishments in Uzbekistan in February 2024, all under Administrative Code Article 184-2:

1) Erbol Umarbekov, Tashkent, Mirzo-Ulugbek District Court, 2 February, fine of 3,400,000 Soms
2) Timur Ospanov and Dina Ospanova, Samarkand City Court, 9 February, fines of 6,800,000 Soms each
3) Saniya Kasymova, Urgench City Court, 14 February, 10 days' jail`;
    expect(told(text, "2024-03-01")).toEqual([
      "Erbol Umarbekov | fined | 2024-02-02 | tashkent | 3400000 UZS",
      "Timur Ospanov | fined | 2024-02-09 | samarkand | 6800000 UZS",
      "Dina Ospanova | fined | 2024-02-09 | samarkand | 6800000 UZS",
      "Saniya Kasymova | administrative-arrest | 2024-02-14 | urgench | 10 days",
    ]);
  });

  it("counts people by town, the named apart", () => {
    const text = `Detained at rallies on 6 March 2022 in Russia:

Moscow: 23
Yekaterinburg: at least 7
Kazan – 4

Total: 34`;
    expect(told(text)).toEqual([
      "23 | detained | 2022-03-06 | moscow",
      "7 | detained | 2022-03-06 | yekaterinburg",
      "4 | detained | 2022-03-06 | kazan",
    ]);
  });

  it("of what is still to come, of birthdays and of summaries tells nothing", () => {
    const text = `COMING UP

17.07, Zhlobin: Erbol Umarbekov, Article 342, up to four years
18.07, Minsk: Timur Ospanov, Article 342, hearing

Birthdays in April:
▪️ Saniya Kasymova, colony in Homel, 6 years`;
    expect(told(text, "2023-07-17")).toEqual([]);
  });

  it("is not the author's line, and a mere row of names is no list", () => {
    expect(told("Detentions in Almaty: what is known\n\nSaniya Kasymova\n\nThe rally has ended.")).toEqual([]);
    expect(told("Erbol Umarbekov, Timur Ospanov, Saniya Kasymova\n\nThe film was shown in Almaty.")).toEqual([]);
  });

  it("says nothing of a town that the next line heads, nor of a line without a mark", () => {
    const text = `Before the vote: list of detained activists

DETAINED IN TARAZ:
• Umarbekov Erbol – 3 October – 20 days – "for the call to go to the square with a teapot"
• Kasymova Saniya – 3 October – 10 days, same article

KOSTANAY
Ospanov Timur, 34
03.10

AND ALSO
Semey: Zhanar Beketova, lawyer, was not let into the building.`;
    expect(told(text, "2024-10-06")).toEqual([
      "Umarbekov Erbol | administrative-arrest | 2024-10-03 | taraz | 20 days",
      "Kasymova Saniya | administrative-arrest | 2024-10-03 | taraz | 10 days",
    ]);
  });

  it("says that those below were taken, wherever they were found", () => {
    const text = `Who was taken today in Taraz:

— Erbol Umarbekov (journalist) – near the office, his phone does not answer
— Saniya Kasymova – at home, after a search
— Timur Ospanov – detained at 8 a.m., released at noon`;
    expect(told(text, "2024-02-20")).toEqual([
      "Erbol Umarbekov | detained | 2024-02-20 | taraz",
      "Saniya Kasymova | detained | 2024-02-20 | taraz",
      "Timur Ospanov | released | 2024-02-20 | taraz",
    ]);
  });

  it("tells what befell an item without a name", () => {
    const text = `Detained in Taraz on 16 February:
1. Erbol Umarbekov
2. + a woman with a dog, unknown
3. two more, from the market`;
    expect(told(text, "2024-02-20")).toEqual([
      "Erbol Umarbekov | detained | 2024-02-16 | taraz",
      "1 | detained | 2024-02-16 | taraz",
      "2 | detained | 2024-02-16 | taraz",
    ]);
  });

  it("is that of people without names as well", () => {
    const text = `Court of Taraz, 12 May, Article 488:

Erbol Umarbekov – 30 MCI
Unknown man – 10 days
A woman whose name is being clarified – 5 days
Saniya Kasymova – 15 days, same article
Another person (name unknown) – warning
Two of them asked for a lawyer.`;
    expect(told(text, "2024-06-01")).toEqual([
      "Erbol Umarbekov | fined | 2024-05-12 | taraz | 30 MCI",
      "1 | administrative-arrest | 2024-05-12 | taraz | 10 days",
      "1 | administrative-arrest | 2024-05-12 | taraz | 5 days",
      "Saniya Kasymova | administrative-arrest | 2024-05-12 | taraz | 15 days",
      "1 | warned | 2024-05-12 | taraz",
    ]);
  });
});
