import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personFrom, personName, personText } from '@/lib/domain/person';
import { textLimits } from '@/lib/domain/text';

describe('a person in one line', () => {
  it.each([
    ['Anna Nowak <anna@example.com>', { name: 'Anna Nowak', email: 'anna@example.com' }],
    ['  Anna   Nowak ', { name: 'Anna Nowak' }],
    ['anna@example.com', { email: 'anna@example.com' }],
    ['<anna@example.com>', { email: 'anna@example.com' }],
    ['Sales <DACH>', { name: 'Sales <DACH>' }],
    ['Sales (DACH) <sales@example.com>', { name: 'Sales (DACH)', email: 'sales@example.com' }],
    ['   ', null],
  ])('%j is read', (line, person) => {
    expect(personFrom(line)).toEqual(person);
  });

  it('comes back as it was written', () => {
    const name = stringMatching(/^[A-Za-zÀ-ž]{1,12}( [A-Za-zÀ-ž]{1,12})?$/);
    const email = stringMatching(/^[a-z0-9.]{1,20}@[a-z]{1,12}\.com$/);
    assert(
      property(name, email, (name, email) => {
        for (const person of [{ name, email }, { name }, { email }])
          expect(personFrom(personText(person))).toEqual(person);
      }),
      { seed: 20261122 },
    );
  });

  it('is bounded, whatever is pasted', () => {
    const person = personFrom(`${'n'.repeat(200_000)} <${'a'.repeat(5000)}@example.com>`);
    expect(person?.name?.length).toBeLessThanOrEqual(textLimits.name);
    expect(person?.email).toBeUndefined();
  });

  it('is called by the name, else by the address', () => {
    expect(personName({ name: 'Anna', email: 'a@example.com' })).toBe('Anna');
    expect(personName({ email: 'a@example.com' })).toBe('a@example.com');
    expect(personName(undefined)).toBe('');
  });
});
