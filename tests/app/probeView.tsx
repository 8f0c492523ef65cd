import type { View, ViewProps } from "../../src/views/View.ts";

/** Invented views for tests of what stands around them: they show what they are given and pass on every press. */
function Probe({ selection, filter, onChange, chosen, onChoose, words }: ViewProps) {
  const [first] = selection.size > 0 ? [selection.row(0)] : [];
  return (
    <div>
      <output>{words.tally(selection.total)}</output>
      <output>{chosen ?? "nothing chosen"}</output>
      <button type="button" onClick={() => onChange({ ...filter, city: ["almaty"] })}>
        choose Almaty
      </button>
      {first === undefined ? null : (
        <button type="button" onClick={() => onChoose(first.id)}>
          open {first.id}
        </button>
      )}
    </div>
  );
}

const probe: View = {
  name: "probe",
  title: () => "Probe",
  facet: "city",
  slot: "full",
  Component: Probe,
  counts: ({ total }) => ({
    caption: "Probed",
    heading: "Part",
    parts: [],
    rows: [{ name: "all", total, parts: null }],
  }),
  draw: () => Promise.reject(new Error("not drawn in this test")),
};

/** What the broken view meets; null once it is mended. */
export const breakage: { reason: string | null } = { reason: null };

const fragile: View = {
  ...probe,
  name: "fragile",
  title: () => "Fragile",
  facet: null,
  counts: null,
  Component: (props) => {
    if (breakage.reason !== null) throw new Error(breakage.reason);
    return <Probe {...props} />;
  },
};

export const views: readonly View[] = [probe, fragile];
