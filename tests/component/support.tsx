import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { StepsProvider } from '@/components/app/Steps';
import { RoomProvider } from '@/components/board/room';
import { LanguageProvider } from '@/components/language/language';
import { ToastProvider } from '@/components/ui/Toasts';
import type { Language } from '@/lib/i18n/words';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { db } from '@/lib/store/db';
import { startColumnNames } from '@/locales/columns';

/** A screen with all that every page gives it, in a language. */
export function show(screen: ReactNode, { language = 'en' }: { language?: Language } = {}) {
  const { hook } = memoryLocation({ path: '/requests' });
  const user = userEvent.setup();
  const shown = render(
    <Router hook={hook}>
      <LanguageProvider language={language}>
        <ToastProvider closeLabel="Close">
          <StepsProvider>
            <RoomProvider>{screen}</RoomProvider>
          </StepsProvider>
        </ToastProvider>
      </LanguageProvider>
    </Router>,
  );
  return { user, ...shown };
}

/** An empty database with a team and its start columns. */
export async function freshTeam(): Promise<void> {
  await db.delete();
  await db.open();
  await setUpTeam({
    name: 'Marketing',
    columnNames: startColumnNames.en,
  });
}

/** What axe finds wrong on the page, as lines. What needs real layout (contrast, regions) is left to the browser tests. */
export async function accessibilityFaults(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
