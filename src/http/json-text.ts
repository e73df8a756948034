import type { FormattedExecutionResult } from 'graphql';

/** Data of an answer that are JSON already. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** JSON of an answer, in a line of its own. */
export function answerText(answer: FormattedExecutionResult): string {
  const { data, errors, extensions } = answer;
  if (!(data instanceof JsonText)) return `${JSON.stringify(answer)}\n`;
  const told = errors ? `"errors":${JSON.stringify(errors)},` : '';
  const more = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
  return `{${told}"data":${data.text}${more}}\n`;
}
