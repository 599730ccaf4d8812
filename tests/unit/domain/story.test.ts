import { describe, expect, it } from 'vitest';
import { storyDoubts } from '@/lib/domain/story';

describe('a customer story', () => {
  it.each([
    ['a realtor', 'a landing page for prospects', 'I can build my pipeline'],
    ['mom of two', 'a buy-one-get-one offer on school shoes', 'I save money'],
    ['mama dwójki dzieci', 'zniżkę na buty szkolne', 'zaoszczędzę na wyprawce'],
    ['madre de dos hijos', 'una oferta de zapatos', 'ahorrar en la vuelta al cole'],
    ['', '', ''],
    ['a realtor', '', ''],
    ['', '', 'I save money'],
  ])('that says who gains and why is left alone: %s', (who, what, why) => {
    expect(storyDoubts({ who, what, why })).toEqual([]);
  });

  it.each([
    'the sales team',
    'our CEO',
    'Dyrektorka sprzedaży',
    'el jefe de producto',
    'a marketing manager',
  ])('for a colleague raises a doubt: %s', (who) => {
    expect(storyDoubts({ who })).toEqual(['who-is-a-colleague']);
  });

  it('for whoever asked for it raises the same doubt', () => {
    expect(storyDoubts({ who: 'Anna Nowak' }, { name: 'Anna Nowak' })).toEqual(['who-is-a-colleague']);
    expect(storyDoubts({ who: 'Anna' }, { name: 'Anna Nowak' })).toEqual([]);
    expect(storyDoubts({ who: 'Anna' }, { email: 'anna@example.com' })).toEqual([]);
  });

  it.each([
    ['a landing page for prospects', 'prospects have a landing page'],
    ['zniżkę na buty', 'buty, zniżkę'],
    ['una oferta de zapatos', 'los zapatos con oferta'],
  ])('whose why repeats its what raises a doubt: %s', (what, why) => {
    expect(storyDoubts({ who: 'a parent', what, why })).toEqual(['why-repeats-what']);
  });
});
