import { type ReactNode, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import { LanguageProvider } from '@/components/language/language';
import type { Language } from '@/lib/i18n/words';
import { pageLanguage } from '@/lib/platform/page-language';
import { ErrorBoundary } from './ErrorBoundary';

/**
 * Puts a page into `#root` with its language and a door for its bugs, and nothing that needs the database: the popup's
 * first frame must not wait for it. The page is in the document when this returns, so the browser never paints an empty
 * frame before it.
 */
export function mountRoot(page: (language: Language) => ReactNode): void {
  const element = document.getElementById('root');
  if (!element) throw new Error('the page has no #root');
  const language = pageLanguage();
  document.documentElement.lang = language;
  const root = createRoot(element);
  flushSync(() =>
    root.render(
      <StrictMode>
        <ErrorBoundary report={reportError}>
          <LanguageProvider language={language}>{page(language)}</LanguageProvider>
        </ErrorBoundary>
      </StrictMode>,
    ),
  );
}
