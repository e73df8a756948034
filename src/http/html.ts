const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as the content of an element, or of an attribute in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** HTML as it is: the only thing that `html` does not escape. Made of constants and by `html`, and of nothing else. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What can stand in a template: null and undefined stand for nothing. */
export type HtmlPart = Html | string | number | null | undefined | readonly Html[];

/** A template of HTML, in which every value is escaped that is no HTML itself. Attributes stand in quotes. */
export function html(texts: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  const filled = texts.map((text, place) => text + render(parts[place]));
  return new Html(filled.join(''));
}

function render(part: HtmlPart): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Html) return String(part);
  return typeof part === 'object' ? part.map(String).join('') : escapeHtml(String(part));
}
