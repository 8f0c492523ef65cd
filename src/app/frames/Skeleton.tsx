/** Holds the place of what is loading, at the height of its frame. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div className="frames-skeleton">
      <span className="app-hidden">{label}</span>
    </div>
  );
}
