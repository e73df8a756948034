import type { Sample } from './sample.ts';

/** What one request asks for: the variables of its document, or the parameters of its statement. */
export type Asked = Readonly<Record<string, unknown>>;

/** A request as one contender is asked for it. */
export interface Question {
  readonly document: string;
  /** The answer's data in the shape that all contenders are compared in. @throws Error for a refusal */
  readonly answer?: (data: never) => unknown;
}

/** One request of a task: the same question to everybody. */
export interface Step {
  /** The floor's name for it. */
  readonly name: string;
  /**
   * What the `n`th request asks for; the same for every contender.
   * @param before what the step before was answered
   */
  readonly ask: (sample: Sample, n: number, before: never) => Asked;
  readonly gateway: Question;
  /** Absent where PostGraphile does not take part. */
  readonly postgraphile?: Question;
}

/** What contenders are timed at: one request, or several of which the later need the answers of the earlier. */
export interface Task {
  readonly name: string;
  /** Whether it changes what is stored: then no two may be about the same, until what was written is taken back. */
  readonly isWrite: boolean;
  readonly steps: readonly Step[];
}

/** The `n`th of some items, which are taken in turn. */
export const turn = <Item>(items: readonly Item[], n: number): Item => items[n % items.length] as Item;
