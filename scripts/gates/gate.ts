/** What one gate found: a gate that is one check counts one, a gate of tests counts each test. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What a reader needs to mend it; printed only when something failed. */
  report?: string;
  /** The tests that failed, by name, where the gate has tests. */
  broken?: string[];
}

/** One thing that must hold before a change lands. */
export interface Gate {
  name: string;
  run(): Promise<Outcome>;
}
