import type { Person } from './source';
import { boundLine, textLimits } from './text';

/** A person in one line, as people write it: `Anna Nowak <anna@example.com>`, or the one of the two that is known. */
export function personText(person: Person | undefined): string {
  const { name, email } = person ?? {};
  return name && email ? `${name} <${email}>` : (name ?? email ?? '');
}

/** What is shown where there is little room: the name, else the address. */
export function personName(person: Person | undefined): string {
  return person?.name ?? person?.email ?? '';
}

/** Reads one line back into a person; null when it is empty. Whatever is not an address is the name. */
export function personFrom(text: string): Person | null {
  const line = boundLine(text, textLimits.name + textLimits.email + 3);
  if (!line) return null;
  const open = line.lastIndexOf('<');
  const address = line.endsWith('>') && open >= 0 ? line.slice(open + 1, -1).trim() : '';
  if (isAddress(address)) {
    const name = boundLine(line.slice(0, open), textLimits.name);
    return name ? { name, email: address } : { email: address };
  }
  return isAddress(line) ? { email: line } : { name: boundLine(line, textLimits.name) };
}

function isAddress(text: string): boolean {
  return text.length <= textLimits.email && /^[^\s<>@]+@[^\s<>@]+$/.test(text);
}
