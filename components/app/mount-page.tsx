import type { ReactNode } from 'react';
import { ProgressProvider } from '@/components/selection/progress';
import { ToastProvider } from '@/components/ui/Toasts';
import { wordsIn } from '@/lib/i18n/words';
import { common } from '@/locales/common';
import { mountRoot } from './mount-root';
import { StepsProvider } from './Steps';

/** Puts a page into `#root` with what every page needs: language, toasts, undo, and a door for its bugs. */
export function mountPage(page: ReactNode): void {
  standInForStyle();
  mountRoot((language) => (
    <ToastProvider closeLabel={wordsIn(common, language).close}>
      <ProgressProvider>
        <StepsProvider>{page}</StepsProvider>
      </ProgressProvider>
    </ToastProvider>
  ));
}

/**
 * react-aria adds a style element for touch to the page, which the content security policy refuses. It adds none where
 * one with this id is; the rule itself stands in tokens.css.
 */
function standInForStyle(): void {
  const standIn = document.createElement('meta');
  standIn.id = 'react-aria-pressable-style';
  document.head.append(standIn);
}
