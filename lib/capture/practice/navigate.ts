/**
 * Shows the view that the address names, as Gmail does: old views stay in the page, hidden, and `role="main"` moves.
 * Stands alone, with nothing from outside, so that a page can also carry it as text.
 */
export function startPracticeNavigation(): void {
  const views = Array.from(document.querySelectorAll<HTMLElement>('[data-view]'));
  const inboxTitle = document.title;

  function show(): void {
    const last = location.hash.split('/').slice(1).pop() ?? '';
    // The end of an id tells which message it is, on any day.
    const isIn = (view: HTMLElement) =>
      view.dataset['ids']?.split(' ').some((id) => id.slice(-5) === last.slice(-5));
    const wanted =
      views.find((view) => view.dataset['view'] === last || (last !== '' && isIn(view))) ?? views[0];
    for (const view of views) {
      const isOn = view === wanted;
      view.hidden = !isOn;
      if (isOn) view.setAttribute('role', 'main');
      else view.removeAttribute('role');
    }
    const subject = wanted?.querySelector('h2')?.textContent;
    document.title = subject ? inboxTitle.replace(/^\S+/, () => subject) : inboxTitle;
    scrollTo(0, 0);
  }

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- this function is also sent to a page as text
  function open(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const row = target.closest<HTMLElement>('[data-open]');
    if (row && !target.closest('[role=toolbar]')) location.hash = `#inbox/${row.dataset['open']}`;
    const folded = target.closest('.kv');
    folded?.classList.toggle('open');
  }

  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-inert]')) event.preventDefault();
    else open(event.target);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('[data-open]'))
      open(event.target);
  });
  addEventListener('hashchange', show);
  show();
}
