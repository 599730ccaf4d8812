/** A run of the written query, with where it stands in it. */
export interface Token {
  from: number;
  to: number;
  not: boolean;
  /** The name before the operator; undefined for plain words. */
  name?: string;
  operator?: string;
  values: readonly Value[];
}

export interface Value {
  from: number;
  to: number;
  text: string;
  quoted: boolean;
}

const start = /(-?)(?:([\p{L}_]+)(:(?:<=|>=|<|>)?|<=|>=|<|>|=))?/uy;
const bareWord = /[^\s"]+/uy;
const bareValue = /[^\s",]+/uy;

/** Cuts a query into its parts. Takes any text: what is not closed runs to the end. */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    if (/\s/u.test(query.charAt(at))) {
      at += 1;
      continue;
    }
    const token = tokenAt(query, at);
    tokens.push(token);
    at = Math.max(token.to, at + 1);
  }
  return tokens;
}

function tokenAt(query: string, from: number): Token {
  start.lastIndex = from;
  const [whole = '', dash = '', name, operator] = start.exec(query) ?? [];
  const after = from + whole.length;
  // An address is no filter.
  if (name !== undefined && operator !== undefined && !query.startsWith('//', after)) {
    const values = valuesFrom(query, after);
    return { from, to: values.at(-1)?.to ?? after, not: dash !== '', name, operator, values };
  }
  const next = from + dash.length;
  const alone = dash !== '' && (next >= query.length || /\s/u.test(query.charAt(next)));
  const value = alone ? { from, to: next, text: dash, quoted: false } : valueAt(query, next, bareWord);
  return { from, to: value.to, not: dash !== '' && !alone, values: [value] };
}

/** Values are parted by commas; an empty one at the end is one that is still to be written. */
function valuesFrom(query: string, from: number): Value[] {
  const values = [valueAt(query, from, bareValue)];
  let end = values[0]?.to ?? from;
  while (query.charAt(end) === ',') {
    const value = valueAt(query, end + 1, bareValue);
    values.push(value);
    end = value.to;
  }
  return values;
}

function valueAt(query: string, from: number, bare: RegExp): Value {
  if (query.charAt(from) !== '"') {
    bare.lastIndex = from;
    const text = bare.exec(query)?.[0] ?? '';
    return { from, to: from + text.length, text, quoted: false };
  }
  const close = query.indexOf('"', from + 1);
  const to = close === -1 ? query.length : close + 1;
  return { from, to, text: query.slice(from + 1, close === -1 ? query.length : close), quoted: true };
}
