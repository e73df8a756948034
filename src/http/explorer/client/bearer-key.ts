/**
 * The key in the text of the headers editor: what follows `Bearer` in its Authorization header, an empty
 * string when there is none, and undefined while the text is not a JSON object.
 */
export function bearerKey(headersText: string): string | undefined {
  if (headersText.trim() === '') return '';
  let headers: unknown;
  try {
    headers = JSON.parse(headersText);
  } catch {
    return undefined;
  }
  if (typeof headers !== 'object' || headers === null) return undefined;
  const header = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization');
  return typeof header?.[1] === 'string' ? header[1].replace(/^bearer\b/i, '').trim() : '';
}
