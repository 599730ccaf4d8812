import { Component, type ReactNode } from 'react';
import { common } from '@/locales/common';
import { wordsIn } from '@/lib/i18n/words';
import { pageLanguage } from '@/lib/platform/page-language';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';

/** The door at which a page's bugs are caught: it says so plainly, and that nothing saved is lost. */
export class ErrorBoundary extends Component<
  { children: ReactNode; report: (error: unknown) => void },
  { broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.report(error);
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const t = wordsIn(common, pageLanguage());
    return (
      <main>
        <EmptyState
          title={t.somethingBroke}
          actions={<Button onClick={() => window.location.reload()}>{t.reloadPage}</Button>}
        />
      </main>
    );
  }
}
