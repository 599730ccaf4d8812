import { boundLine, textLimits } from '@/lib/domain/text';
import { attribute, findFirst, intact } from '../../intact';
import { selectors } from './selectors';

const address = /[^\s<>()"',;:]+@[^\s<>()"',;:]+/;
const titleForm = /^(.*) - (\S+@\S+) - [^-]+$/s;

/** The mailbox that is open, in small letters; undefined when the page does not tell. */
export function readAccount(document: Document): string | undefined {
  const link = findFirst(document, selectors.account, (element) =>
    address.test(attribute(element, 'aria-label')),
  );
  const found = link
    ? address.exec(attribute(link.element, 'aria-label'))?.[0]
    : titleForm.exec(intact(document, 'title'))?.[2];
  return found && found.length <= textLimits.email ? found.toLowerCase() : undefined;
}

/** The subject as the window's title gives it: `<subject> - <account> - Gmail`. */
export function subjectInTitle(document: Document): string {
  const title = intact(document, 'title');
  return boundLine(titleForm.exec(title)?.[1] ?? title, textLimits.title);
}
