import "leaflet/dist/leaflet.css";
import L from "leaflet";
import { useEffect, useMemo, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { Bar, BarChart, Brush, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { UNDATED } from "../../../src/domain/dimension.ts";
import { EMPTY_FILTER, type Filter } from "../../../src/domain/facets/facets.ts";
import type { Place } from "../../../src/domain/schema.ts";
import type { Tally } from "../../../src/domain/tally.ts";
import type { Tallies } from "../engine/Aggregates.ts";
import { openCrossfilter } from "../engine/crossfilterEngine.ts";
import type { Row } from "../engine/Row.ts";

/**
 * The page as it is mostly built: crossfilter2, and recharts and Leaflet as their documentation shows them, with the
 * animations off. It draws the same six views, and none of what the page says in words.
 */

const FIRST_ROWS = 30;

interface Counted {
  key: string;
  people: number;
}

function barsOf(tallies: Tallies): Counted[] {
  return [...tallies].map(([key, { people }]) => ({ key, people })).sort((a, b) => b.people - a.people);
}

/** People by month; a month is the beginning of a date. */
function monthsOf(dates: Tallies): Counted[] {
  const months = new Map<string, number>();
  for (const [date, { people }] of dates)
    if (date !== UNDATED && date.length >= 7) {
      const month = date.slice(0, 7);
      months.set(month, (months.get(month) ?? 0) + people);
    }
  return [...months].map(([key, people]) => ({ key, people })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function stacksOf(lengths: Tallies): { rows: Record<string, string | number>[]; statuses: string[] } {
  const rows = new Map<string, Record<string, string | number>>();
  const statuses = new Set<string>();
  for (const [key, { people }] of lengths) {
    const [length = "", status = ""] = key.split(" ");
    statuses.add(status);
    const row = rows.get(length) ?? { key: length };
    row[status] = people;
    rows.set(length, row);
  }
  return { rows: [...rows.values()], statuses: [...statuses] };
}

interface ChartProps {
  rows: object[];
  bars: readonly string[];
  onBrush?: (first: number, last: number) => void;
}

function Chart({ rows, bars, onBrush }: ChartProps) {
  return (
    <ResponsiveContainer width="100%" height={260}>
      <BarChart data={rows}>
        <CartesianGrid strokeDasharray="3 3" />
        <XAxis dataKey="key" />
        <YAxis />
        <Tooltip />
        {bars.map((bar, at) => (
          <Bar key={bar} dataKey={bar} stackId="all" fill={`hsl(${at * 37} 50% 45%)`} isAnimationActive={false} />
        ))}
        {onBrush === undefined ? null : (
          <Brush
            dataKey="key"
            height={30}
            onChange={({ startIndex = 0, endIndex = 0 }) => onBrush(startIndex, endIndex)}
          />
        )}
      </BarChart>
    </ResponsiveContainer>
  );
}

interface PlacesProps {
  tallies: Tallies;
  places: Readonly<Record<string, Place>>;
  onChoose: (place: string) => void;
}

function radiusOf({ people }: Tally, most: number): number {
  return 30 * Math.sqrt(people / most);
}

function Places({ tallies, places, onChoose }: PlacesProps) {
  const place = useRef<HTMLDivElement>(null);
  const layer = useRef<L.LayerGroup | null>(null);
  useEffect(() => {
    if (place.current === null) return;
    const map = L.map(place.current).setView([45, 68], 4);
    layer.current = L.layerGroup().addTo(map);
    return () => void map.remove();
  }, []);
  useEffect(() => {
    layer.current?.clearLayers();
    const most = Math.max(1, ...[...tallies.values()].map(({ people }) => people));
    for (const [id, tally] of tallies) {
      const found = places[id];
      if (found === undefined) continue;
      const circle = L.circleMarker([found.latitude, found.longitude], { radius: radiusOf(tally, most) });
      circle.bindTooltip(`${found.name}: ${tally.people}`).on("click", () => onChoose(id));
      layer.current?.addLayer(circle);
    }
  }, [tallies, places, onChoose]);
  return <div ref={place} style={{ height: 400 }} />;
}

function Page({ rows, places }: { rows: readonly Row[]; places: Readonly<Record<string, Place>> }) {
  const opened = useMemo(() => openCrossfilter(rows), [rows]);
  const [filter, setFilter] = useState<Filter>(EMPTY_FILTER);
  const counted = useMemo(() => opened.answer(filter)(), [opened, filter]);
  const { dates, ...others } = filter;
  // Its brush goes back to the whole range where the data of its chart is another object.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the range does not change what is counted by month
  const months = useMemo(() => monthsOf(counted.dates), [JSON.stringify(others)]);
  const lengths = stacksOf(counted.lengths);
  const brush = (first: number, last: number) => {
    const [from, to] = [months[first]?.key, months[last]?.key];
    if (from !== undefined && to !== undefined)
      setFilter((before) => ({ ...before, dates: { from: `${from}-01`, to: `${to}-31` } }));
  };
  return (
    <main>
      <p className="summary-sentence">{counted.total.people} people</p>
      <Places tallies={counted.places} places={places} onChoose={(city) => setFilter({ ...filter, city: [city] })} />
      <Chart rows={months} bars={["people"]} onBrush={brush} />
      <Chart rows={lengths.rows} bars={lengths.statuses} />
      <Chart rows={barsOf(counted.charges)} bars={["people"]} />
      <Chart rows={barsOf(counted.statuses)} bars={["people"]} />
      <table>
        <tbody>
          {opened.first(FIRST_ROWS).map((row) => (
            <tr key={row.text}>
              <td>{row.text}</td>
              <td>{row.place}</td>
              <td>{row.date}</td>
              <td>{row.status}</td>
              <td>{row.term}</td>
              <td>{row.charge}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

async function start(root: HTMLElement): Promise<void> {
  const { rows, places } = await (await fetch("./rows.json")).json();
  createRoot(root).render(<Page rows={rows} places={places} />);
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root");
void start(root);
