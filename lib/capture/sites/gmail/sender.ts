import type { Person } from '@/lib/domain/source';
import { boundLine, textLimits } from '@/lib/domain/text';
import { attribute } from '../../intact';

/** Who an `[email][name]` element stands for: from its attributes, never its text, which Gmail shortens. */
export function readSender(element: Element): Person | undefined {
  const email = readAddress(element);
  const name = boundLine(attribute(element, 'name'), textLimits.name);
  const told = name !== '' && name.toLowerCase() !== email;
  if (!email && !told) return undefined;
  return { ...(told ? { name } : {}), ...(email ? { email } : {}) };
}

/** The element's address in small letters; empty when it holds none. */
export function readAddress(element: Element): string {
  const raw = attribute(element, 'email') || attribute(element, 'data-hovercard-id');
  const email = raw.trim().toLowerCase();
  return /^\S+@\S+$/.test(email) && email.length <= textLimits.email ? email : '';
}
