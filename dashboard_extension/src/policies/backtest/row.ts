/** One measure, by the rules in force and by the draft. */
export interface Row {
  name: string;
  before: number;
  after: number;
  currency?: string;
}
