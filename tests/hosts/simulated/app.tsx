import { createRoot } from 'react-dom/client';
import type { SimBoard } from './boards.ts';
import { GitHub } from './github.tsx';
import { Jira } from './jira.tsx';
import { Trello } from './trello.tsx';

declare global {
  /** The boards that the page begins with, by the id in their addresses. */
  var simulatedBoards: Readonly<Record<string, SimBoard>>;
}

const Host = location.hostname === 'trello.com' ? Trello : location.hostname === 'github.com' ? GitHub : Jira;

const dark = matchMedia('(prefers-color-scheme: dark)');
const dress = () => {
  document.documentElement.dataset['colorMode'] = dark.matches ? 'dark' : 'light';
};
dark.addEventListener('change', dress);
dress();
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <Host boards={globalThis.simulatedBoards} />,
);
