/** A line of a section's table, and whether it meets what we ask of ourselves (null: nothing is asked). */
export interface Measure {
  readonly what: string;
  readonly figure: string;
  readonly wanted: string;
  readonly met: boolean | null;
}
