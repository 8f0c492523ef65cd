import { describe, expect, it } from "vitest";
import { incidentsOf, told } from "./told.ts";

/** All people here are invented. */
describe("those an article names as freed", () => {
  const text = `Fourteen out ahead of the holiday

5 July 2022

The president of Belarus has signed a decree on pardoning fourteen convicts, his press service said on Tuesday. No names were given. We have managed to identify four.

Volha Tsyhankova (46), a teacher. Convicted in 2021 of insulting the president; term: two and a half years.

Mikalai Shpakouski, 63. Was serving a three-year term for "conspiracy".

Zmitser Laziuk, b. 1989, sentenced in May 2021 by the Leninski district court of Minsk to 6 years for throwing a bottle.

Their co-defendant remains in prison.

Alena Bandarchuk, programmer. Three years.

Siarhei Hrytsuk, a lawyer of the group, said that many others were waiting.

New sentences

Yauhen Kastsiuk, driver. Four years.`;

  it("were freed on its day, one by one, up to the next heading", () => {
    expect(told(text).filter((line) => !/^\d/u.test(line))).toEqual([
      "Volha Tsyhankova | released | 2022-07-05 | - | 2 years | 6 months",
      "Mikalai Shpakouski | released | 2022-07-05 | - | 3 years",
      "Zmitser Laziuk | released | 2022-07-05 | - | 6 years",
      "Alena Bandarchuk | released | 2022-07-05 | - | 3 years",
      "Yauhen Kastsiuk | imprisoned | - | - | 4 years",
    ]);
  });

  it("keep what they were convicted of", () => {
    expect(incidentsOf(text).find(({ person }) => person?.name === "Volha Tsyhankova")?.charge?.category).toBe(
      "insult-official",
    );
  });

  it("may stand below a heading that says so", () => {
    const list = `Political prisoners: the news of the week

Minsk, 13 September 2022

Some prisoners came home after a pardon.

Who has been let out

Volha Tsyhankova, 46, a teacher. Sentenced in June 2021 to four years in a colony.

Kiryl Laziuk, student. He had eight months left.`;
    expect(told(list)).toEqual(["Volha Tsyhankova | released | - | - | 4 years", "Kiryl Laziuk | released | - | -"]);
  });

  it("are freed on the day on which the article says that they were exchanged", () => {
    const list = `Eleven for six: prisoners swapped

Eleven people held in Russia and Belarus were exchanged on Thursday for six Russians, officials said.

Those released are:

Mark Feldstone, 45, a Canadian engineer arrested in Kazan in 2022 and sentenced to 13 years for espionage.

the activist Alina Voronkova, who was serving seven years for spreading false information about the army.

Lev Sorokin, 23 – 8 years for sabotage

Still in prison is historian Yegor Malyshev, sentenced to 15 years.`;
    expect(told(list, "2024-08-02").filter((line) => !/^\d/u.test(line))).toEqual([
      "Mark Feldstone | released | 2024-08-01 | - | 13 years",
      "Alina Voronkova | released | 2024-08-01 | - | 7 years",
      "Lev Sorokin | released | 2024-08-01 | - | 8 years",
      "Yegor Malyshev | imprisoned | - | - | 15 years",
    ]);
  });

  it("have the term they were given, not what they have served of it, and the day of the decree", () => {
    const list = `Amnesty in Azerbaijan

The following political prisoners were pardoned by decree of 25 May:

1. Elchin Mammadzade – sentenced to 6 years, freed from Prison No. 10
2. Tural Aghayev – 4 years and 6 months, served 2 years
3. Rasim Huseynli – 9 years, of which he had served 8`;
    expect(told(list, "2024-05-27")).toEqual([
      "Elchin Mammadzade | released | 2024-05-25 | - | 6 years",
      "Tural Aghayev | released | 2024-05-25 | - | 4 years | 6 months",
      "Rasim Huseynli | released | 2024-05-25 | - | 9 years",
    ]);
  });

  it("count for several in one item, and leave as many without a name as the article says", () => {
    const list = `Thirty-one pardoned: whom we know

The state agency reported on Saturday, 13 July, that the head of state had pardoned thirty-one people convicted of extremist crimes in Belarus. We know the names of six.

1. Natallia Karol, editor. Sentenced in 2023 to six years.

2–3. Father and son Mikalai and Kiryl Bandar from Pinsk: five and four years respectively, for mass unrest. They were kept in different colonies.

The Lutsevich brothers, Yan and Ales, of Zhodzina, 5 years each.

6) Volha Sianko (13 years, the largest term on this list). She is in Vilnius.`;
    expect(told(list, "2024-07-15")).toEqual([
      "25 | released | - | -",
      "Natallia Karol | released | 2024-07-13 | - | 6 years",
      "Mikalai Bandar | released | 2024-07-13 | - | 5 years",
      "Kiryl Bandar | released | 2024-07-13 | - | 4 years",
      "Yan Lutsevich | released | 2024-07-13 | - | 5 years",
      "Ales Lutsevich | released | 2024-07-13 | - | 5 years",
      "Volha Sianko | released | 2024-07-13 | - | 13 years",
    ]);
  });

  it("may be acquitted by a heading, whatever their lines tell of custody", () => {
    const list = `The case of the reservoir

On 14 June 2022 the Pervomai district court of Bishkek acquitted two defendants.

Those acquitted:
Aidar Toktosunov, politician, 20 months in SIZO-1, later house arrest;
Ulan Jeenbaev, blogger.`;
    expect(told(list)).toEqual([
      "Aidar Toktosunov | acquitted | 2022-06-14 | bishkek",
      "Ulan Jeenbaev | acquitted | 2022-06-14 | bishkek",
    ]);
  });

  it("are not dated by a trial that goes on", () => {
    const list = `Prisoners in Kazakhstan, 18 June 2022

1. Erbol Umarbekov, 51, Taraz. In custody since 30 January; trial began on 12 June.
2. Saniya Kasymova, 44, Taraz. 5 years, 3 May 2022.`;
    expect(told(list)[0]).not.toMatch(/06-12/u);
  });
});
