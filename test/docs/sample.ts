import { readFileSync } from 'node:fs';

/** The repository. */
export const ROOT = new URL('../../', import.meta.url).pathname;

/** What partners read. */
export const PARTNER_GUIDE = 'docs/guides/partner.md';

/** A text of the repository. */
export const read = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8');

/** A sample of GraphQL in a text. */
export interface Sample {
  readonly file: string;
  /** Of its first line, from 1. */
  readonly line: number;
  readonly text: string;
}

const FENCED = /^```graphql\n([\s\S]*?)^```$/gm;

/** The samples of GraphQL in a text, in their order. */
export function samplesOf(file: string): Sample[] {
  const markdown = read(file);
  return [...markdown.matchAll(FENCED)].map(({ 1: text = '', index }) => ({
    ...{ file, text, line: markdown.slice(0, index).split('\n').length + 1 },
  }));
}
