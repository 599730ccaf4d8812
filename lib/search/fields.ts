import { foldKey } from './fold';

/** What can be written after a field's name: one of a few words, a text, a number, or a day. */
export type FieldKind = 'choice' | 'text' | 'number' | 'day';

interface Field {
  kind: FieldKind;
  /** Other names it answers to, those of the Polish and Spanish screens among them. */
  also: readonly string[];
  /** The words it takes, each with its other names; for the kind `choice`. */
  choices?: { readonly [choice: string]: readonly string[] };
}

/**
 * The language of the search field, once. A query is kept, printed and linked with the English words, so that a view or
 * a link means the same for everybody; the others are understood when they are typed.
 */
export const fields = {
  is: {
    kind: 'choice',
    also: ['jest', 'es', 'esta'],
    choices: {
      blocked: ['zablokowane', 'bloqueado'],
      overdue: ['spoznione', 'atrasado', 'late'],
      open: ['otwarte', 'abierto'],
      started: ['rozpoczete', 'empezado'],
      done: ['zrobione', 'gotowe', 'hecho', 'finished'],
      item: ['pozycja', 'elemento'],
      request: ['zgloszenie', 'solicitud'],
      waiting: ['czeka', 'espera'],
      asked: ['pytanie', 'pregunta'],
      accepted: ['przyjete', 'aceptada'],
      merged: ['polaczone', 'fusionada'],
      declined: ['odrzucone', 'rechazada'],
    },
  },
  in: {
    kind: 'choice',
    also: ['w', 'en'],
    choices: {
      backlog: ['kolejka', 'cola'],
      progress: ['wtoku', 'toku', 'curso'],
      done: ['zrobione', 'hecho'],
      requests: ['zgloszenia', 'solicitudes'],
    },
  },
  has: {
    kind: 'choice',
    also: ['ma', 'tiene', 'con'],
    choices: {
      due: ['termin', 'fecha'],
      checklist: ['lista', 'steps'],
      label: ['etykieta', 'etiqueta'],
      type: ['typ', 'tipo'],
      bucket: ['obszar', 'bloque'],
      need: ['waga', 'necesidad'],
      effort: ['naklad', 'esfuerzo'],
      requester: ['prosi', 'solicitante'],
      person: ['osoba', 'persona'],
      description: ['opis', 'descripcion'],
      note: ['notatka', 'nota'],
      link: ['odnosnik', 'enlace'],
    },
  },
  column: { kind: 'text', also: ['kolumna', 'columna'] },
  label: { kind: 'text', also: ['labels', 'tag', 'etykieta', 'etiqueta'] },
  type: { kind: 'text', also: ['typ', 'tipo'] },
  bucket: { kind: 'text', also: ['obszar', 'bloque'] },
  requester: { kind: 'text', also: ['from', 'prosi', 'solicitante', 'pide'] },
  person: { kind: 'text', also: ['people', 'osoba', 'persona'] },
  title: { kind: 'text', also: ['tytul', 'titulo'] },
  app: { kind: 'text', also: ['source', 'zrodlo', 'origen'] },
  need: {
    kind: 'choice',
    also: ['moscow', 'waga', 'necesidad'],
    choices: {
      must: ['musi', 'debe'],
      should: ['powinno', 'deberia'],
      could: ['moze', 'podria'],
      wont: ['nie', 'no', 'notnow'],
    },
  },
  effort: { kind: 'number', also: ['points', 'naklad', 'punkty', 'esfuerzo', 'puntos'] },
  customer: { kind: 'number', also: ['klient', 'cliente'] },
  business: { kind: 'number', also: ['biznes', 'negocio'] },
  age: { kind: 'number', also: ['wiek', 'antiguedad'] },
  due: { kind: 'day', also: ['termin', 'fecha', 'vence'] },
  added: { kind: 'day', also: ['dodano', 'anadido'] },
  started: { kind: 'day', also: ['rozpoczeto', 'empezado'] },
  finished: { kind: 'day', also: ['ukonczono', 'terminado'] },
} as const satisfies { readonly [name: string]: Field };

export type FieldName = keyof typeof fields;
export const fieldNames = Object.keys(fields) as FieldName[];

/** `no:label` is `-has:label`. */
const negatedHas: ReadonlySet<string> = new Set(['no', 'bez', 'sin']);

/** The field a written name means; `not` where the name itself says no. Null when there is none. */
export function fieldNamed(written: string): { field: FieldName; not: boolean } | null {
  const key = foldKey(written);
  const field = fieldNames.find((name) => name === key || definition(name).also.includes(key));
  if (field) return { field, not: false };
  return negatedHas.has(key) ? { field: 'has', not: true } : null;
}

/** The choice a written word means in a field, or null when there is none. */
export function choiceNamed(field: FieldName, written: string): string | null {
  const key = foldKey(written);
  const choices = Object.entries(definition(field).choices ?? {});
  return choices.find(([choice, also]) => choice === key || also.includes(key))?.[0] ?? null;
}

export function definition(field: FieldName): Field {
  return fields[field];
}

export function choicesOf(field: FieldName): string[] {
  return Object.keys(definition(field).choices ?? {});
}
