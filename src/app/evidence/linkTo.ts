/** The address of an incident, whatever else the reader has chosen. */
export function linkTo(incidentId: string): string {
  return `${location.origin}${location.pathname}?${new URLSearchParams({ incident: incidentId })}`;
}
