import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import { LanguageProvider } from '@/components/language/language';
import { ToastProvider } from '@/components/ui/Toasts';
import { wordsIn } from '@/lib/i18n/words';
import { pageLanguage } from '@/lib/platform/page-language';
import { common } from '@/locales/common';
import { ErrorBoundary } from './ErrorBoundary';
import { StepsProvider } from './Steps';

/** Puts a page into `#root` with what every page needs: language, toasts, undo, and a door for its bugs. */
export function mountPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const language = pageLanguage();
  document.documentElement.lang = language;
  standInForStyle();
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary report={reportError}>
        <LanguageProvider language={language}>
          <ToastProvider closeLabel={wordsIn(common, language).close}>
            <StepsProvider>{page}</StepsProvider>
          </ToastProvider>
        </LanguageProvider>
      </ErrorBoundary>
    </StrictMode>,
  );
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
