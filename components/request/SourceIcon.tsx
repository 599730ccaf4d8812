import { Globe, Mail, MessageCircle } from 'lucide-react';
import type { Source } from '@/lib/domain/source';

/** The kind of place a request came from. */
export function SourceIcon({ source, size = 16 }: { source: Source | undefined; size?: number }) {
  if (!source || source.app === 'none') return <MessageCircle size={size} aria-hidden />;
  if (source.app === 'gmail') return <Mail size={size} aria-hidden />;
  return <Globe size={size} aria-hidden />;
}
