import { Copy } from 'lucide-react';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { useToast } from '@/components/ui/Toasts';
import { request as words } from '@/locales/request';

/** Copies a text, to be pasted into the answer to whoever asked. */
export function CopyButton({ text, disabled }: { text: string; disabled?: boolean }) {
  const t = useWords(words);
  const copy = useCopy();
  return (
    <Button icon={<Copy size={15} aria-hidden />} disabled={disabled} onClick={() => void copy(text)}>
      {t.copy}
    </Button>
  );
}

function useCopy(): (text: string) => Promise<void> {
  const t = useWords(words);
  const toast = useToast();
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ text: t.copied });
    } catch {
      toast({ text: t.copyRefused, tone: 'bad' });
    }
  };
}
