import type { Prisma } from '../generated/prisma/client.ts';
import { likeLiteral } from '../graphql/filter.ts';
import { fold } from '../platform/fold.ts';

const MOST_WORDS = 8;
/** A number of fewer digits is no phone that anyone would look for. */
const SHORTEST_PHONE = 6;

/** The words of a search, as texts that are searched are kept: folded, at most 8. */
export function foldedWords(search: string): string[] {
  return fold(search).split(' ').filter(Boolean).slice(0, MOST_WORDS);
}

/** A LIKE pattern of a word: of three letters and more anywhere (the trigram index serves it), else where one begins. */
export const pattern = (word: string) => likeLiteral(word.length < 3 ? ` ${word}` : word);

/**
 * The condition that every word of a search occurs in a patient's text, or the search is a phone number that does;
 * null where there is no word.
 */
export function searchCondition(search: string): Prisma.PatientWhereInput | null {
  const words = foldedWords(search);
  if (words.length === 0) return null;
  const allWords = { AND: words.map((word) => anyOf([word, ...phoneForms(word)])) };
  const phones = words.length > 1 ? phoneForms(words.join('')) : [];
  return phones.length === 0 ? allWords : { OR: [allWords, anyOf(phones)] };
}

const anyOf = (texts: readonly string[]) => ({
  OR: [...new Set(texts)].map((text) => ({ searchText: { contains: pattern(text) } })),
});

/**
 * The digits of what may be a phone number; also without the zero that a country's own calls begin with, as E.164 has it.
 * Few digits are one after a plus sign only, which says that the number begins there.
 */
function phoneForms(text: string): string[] {
  if (!/^[+\d().-]+$/.test(text)) return [];
  const digits = text.replace(/\D/g, '');
  if (digits.length < SHORTEST_PHONE) return text.startsWith('+') && digits.length > 1 ? [` ${digits}`] : [];
  return digits.startsWith('0') && digits.length > SHORTEST_PHONE ? [digits, digits.slice(1)] : [digits];
}
