import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Allergen,
  type Drug,
  findInteractions,
  GRAVITIES,
  MATCHES,
  MESSAGES,
  MOST_INTERACTIONS,
  type Substance,
} from '../../src/chart/interaction-warning.ts';

const substance = (values: Partial<Substance> = {}): Substance => ({
  ...{ name: 'Nothing alike', rxCui: null, drugClass: null, ingredients: [] },
  ...values,
});
const allergen = (values: Partial<Substance>, rest: Partial<Allergen> = {}): Allergen => ({
  ...{ allergyId: 'a1', severity: null, substance: substance(values) },
  ...rest,
});
const drug = (values: Partial<Substance> | null, rest: Partial<Drug> = {}): Drug => ({
  ...{ medicationId: 'm1', rxCui: null, description: null },
  ...{ substance: values === null ? null : substance({ name: 'Something else', ...values }) },
  ...rest,
});
const found = (allergy: Allergen, medication: Drug) =>
  findInteractions([allergy], [medication]).map(({ severity, matchedOn }) => `${matchedOn} ${severity}`);

describe('[A31] an allergy and a medication', () => {
  it.each([
    ['the code of the entry', allergen({ rxCui: '723' }), drug({ rxCui: '723' })],
    ['the code of the medication itself', allergen({ rxCui: '723' }), drug(null, { rxCui: ' 723 ' })],
  ])('match by RxNorm: %s', (_title, allergy, medication) => {
    expect(found(allergy, medication)).toEqual(['RXNORM HIGH']);
  });

  it.each([
    ['of both', allergen({ ingredients: ['Amoxicillin'] }), drug({ ingredients: ['amoxicillin'] })],
    [
      'one of several',
      allergen({ ingredients: ['a b', 'Clavulanate'] }),
      drug({ ingredients: ['x', 'clavulanate'] }),
    ],
    ['named like the substance', allergen({ name: 'Aspirin' }), drug({ ingredients: ['ASPIRIN'] })],
    [
      'with more to its name',
      allergen({ name: 'Penicillin V' }),
      drug({ ingredients: ['Penicillin V Potassium'] }),
    ],
    [
      'in the name of the drug',
      allergen({ ingredients: ['Codeine'] }),
      drug({ name: 'Codeine 30 mg tablet' }),
    ],
    [
      'in the description',
      allergen({ ingredients: ['Codeine'] }),
      drug(null, { description: 'codeine, 30 mg' }),
    ],
  ])('match by ingredient: %s', (_title, allergy, medication) => {
    expect(found(allergy, medication)).toEqual(['INGREDIENT HIGH']);
  });

  it.each([
    ['equal', allergen({ name: 'Ibuprofen' }), drug({ name: 'Ibuprofen' })],
    [
      'without regard to case, accents and punctuation',
      allergen({ name: 'ÁCIDO-fólico' }),
      drug({ name: 'Acido  Folico' }),
    ],
    [
      'within a product’s',
      allergen({ name: 'Amoxicillin' }),
      drug({ name: 'Amoxicillin 500 MG Oral Capsule' }),
    ],
    [
      'within words of the doctor’s',
      allergen({ name: 'Amoxicillin' }),
      drug(null, { description: 'old amoxicillin!' }),
    ],
    ['as SNOMED CT writes it', allergen({ name: 'Aspirin (substance)' }), drug({ name: 'Aspirin 81 MG' })],
  ])('match by name: %s', (_title, allergy, medication) => {
    expect(found(allergy, medication)).toEqual(['NAME HIGH']);
  });

  it.each([
    ['the same', allergen({ drugClass: 'penicillin' }), drug({ drugClass: 'Penicillin' })],
    ['in the plural', allergen({ drugClass: 'Cephalosporins' }), drug({ drugClass: 'cephalosporin' })],
    ['as the name of the substance', allergen({ name: 'Penicillins' }), drug({ drugClass: 'penicillin' })],
  ])('match by drug class: %s', (_title, allergy, medication) => {
    expect(found(allergy, medication)).toEqual(['DRUG_CLASS MODERATE']);
    expect(found({ ...allergy, severity: 'MODERATE' }, medication)).toEqual(['DRUG_CLASS MODERATE']);
    expect(found({ ...allergy, severity: 'SEVERE' }, medication)).toEqual(['DRUG_CLASS HIGH']);
  });

  it.each([
    ['nothing in common', allergen({ name: 'Latex' }), drug({ name: 'Aspirin' })],
    ['part of a word', allergen({ name: 'Iron' }), drug({ name: 'Spironolactone' })],
    [
      'the drug within the substance',
      allergen({ name: 'Aspirin containing product' }),
      drug({ name: 'Aspirin' }),
    ],
    ['blank classes', allergen({ drugClass: ' ' }), drug({ drugClass: '' })],
    ['names without letters', allergen({ name: '***' }), drug({ name: '…' }, { description: '!' })],
    ['a class that is a name', allergen({ drugClass: 'Statins' }), drug({ name: 'Statins' })],
    ['a word that only looks like a plural', allergen({ drugClass: 'virus' }), drug({ drugClass: 'viru' })],
  ])('do not match by %s', (_title, allergy, medication) => {
    expect(found(allergy, medication)).toEqual([]);
  });

  it('are told once, by the surest match', () => {
    const same = { name: 'Aspirin', rxCui: '1191', drugClass: 'salicylate', ingredients: ['aspirin'] };
    expect(found(allergen(same), drug(same))).toEqual(['RXNORM HIGH']);
    expect(found(allergen({ ...same, rxCui: null }), drug(same))).toEqual(['INGREDIENT HIGH']);
    const bare = { ...same, ingredients: [] };
    expect(found(allergen({ ...bare, rxCui: null }), drug(bare))).toEqual(['NAME HIGH']);
  });
});

describe('interactions', () => {
  const names = fc.constantFrom('aspirin', 'penicillin', 'codeine', 'latex', '');
  const substances = fc.record({
    name: names,
    rxCui: fc.option(fc.constantFrom('1', '2')),
    drugClass: fc.option(names),
    ingredients: fc.array(names, { maxLength: 2 }),
  });
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`);
  const allergens = fc
    .array(fc.record({ severity: fc.option(fc.constantFrom('MILD', 'SEVERE')), substance: substances }))
    .map((list) => list.map((one, n) => ({ ...one, allergyId: ids('a', list.length)[n] as string })));
  const drugs = fc
    .array(
      fc.record({ rxCui: fc.option(names), description: fc.option(names), substance: fc.option(substances) }),
    )
    .map((list) => list.map((one, n) => ({ ...one, medicationId: ids('m', list.length)[n] as string })));

  it('are the same, in the same order, in whatever order the records come', () => {
    fc.assert(
      fc.property(allergens, drugs, (some, others) => {
        const once = findInteractions(some, others);
        expect(findInteractions([...some].reverse(), [...others].reverse())).toEqual(once);
        expect(new Set(once.map(({ allergyId, medicationId }) => `${allergyId} ${medicationId}`)).size).toBe(
          once.length,
        );
        const gravities = once.map(({ severity }) => GRAVITIES.indexOf(severity));
        expect(gravities).toEqual([...gravities].sort());
      }),
    );
  });

  it('of one pair do not depend on other records', () => {
    fc.assert(
      fc.property(allergens, drugs, (some, others) => {
        const pairs = some.flatMap((one) => others.flatMap((other) => findInteractions([one], [other])));
        expect(new Set(findInteractions(some, others).map((pair) => JSON.stringify(pair)))).toEqual(
          new Set(pairs.map((pair) => JSON.stringify(pair))),
        );
      }),
    );
  });

  it('are at most 100, the gravest', () => {
    const mild = ids('a', 80).map((allergyId) => allergen({ drugClass: 'opioid' }, { allergyId }));
    const grave = ids('b', 60).map((allergyId) => allergen({ name: 'Codeine' }, { allergyId }));
    const all = findInteractions([...mild, ...grave], [drug({ name: 'Codeine', drugClass: 'opioid' })]);
    expect(all).toHaveLength(MOST_INTERACTIONS);
    expect(all.filter(({ severity }) => severity === 'HIGH')).toHaveLength(60);
    expect(all.slice(0, 60).every(({ severity }) => severity === 'HIGH')).toBe(true);
  });

  it('have a sentence for each match', () => {
    expect(Object.keys(MESSAGES)).toEqual([...MATCHES]);
  });
});
