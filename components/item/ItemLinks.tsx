import { ExternalLink, Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { Button, IconButton } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { takeFocus } from '@/components/ui/take-focus';
import type { Link } from '@/lib/domain/item-fields';
import { safeUrl } from '@/lib/domain/source';
import { editLinks } from '@/lib/store/commands/edit-links';
import { common } from '@/locales/common';
import { links as words } from '@/locales/links';
import styles from './item-links.module.css';
import { Section } from './Section';

/** What belongs to an item and lives elsewhere: the brief, the folder, the draft. Each opens in a tab of its own. */
export function ItemLinks({ itemId, links }: { itemId: string; links: readonly Link[] }) {
  const t = useWords(words);
  const { run } = useSteps();
  const [adding, setAdding] = useState(false);
  const add = (
    <Button look="quiet" icon={<Plus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t.add}
    </Button>
  );
  return (
    <Section title={t.links} action={adding ? undefined : add}>
      <ul className={styles['links']}>
        {links.map((link) => (
          <li key={link.url} className={styles['link']}>
            <LinkTo link={link} />
            <IconButton
              label={t.takeAway(link.title ?? link.url)}
              onClick={() => void run(() => editLinks(itemId, { remove: link.url }), { done: t.removed })}
            >
              <X size={15} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {adding ? <NewLink itemId={itemId} onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}

function LinkTo({ link }: { link: Link }) {
  const t = useWords(words);
  // What came from another device was read by its shape alone.
  const url = safeUrl(link.url);
  const name = link.title ?? shortUrl(link.url);
  if (url === null) return <span dir="auto">{name}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={`${link.url} · ${t.newTab}`} dir="auto">
      <ExternalLink size={14} aria-hidden /> <span>{name}</span>
    </a>
  );
}

/** An address without what every address has. */
function shortUrl(url: string): string {
  return url.replace(/^(https?:\/\/(www\.)?|mailto:)/, '').replace(/\/$/, '');
}

function NewLink({ itemId, onClose }: { itemId: string; onClose: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const { run } = useSteps();
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const [error, setError] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await run(() => editLinks(itemId, { add: { url, title } }), {
      done: t.added,
      handles: ['bad-link', 'too-many'],
    });
    if (outcome.ok) onClose();
    else if (outcome.reason === 'bad-link') setError(t.notAnAddress);
    else if (outcome.reason === 'too-many') setError(c['too-many']);
  };
  return (
    <form className={styles['new']} onSubmit={(event) => void submit(event)}>
      <TextField
        ref={takeFocus}
        label={t.address}
        value={url}
        error={error}
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        onChange={({ target }) => {
          setUrl(target.value);
          setError(undefined);
        }}
      />
      <TextField
        label={t.name}
        aside={c.optional}
        value={title}
        placeholder={t.namePlaceholder}
        autoComplete="off"
        dir="auto"
        maxLength={500}
        onChange={({ target }) => setTitle(target.value)}
      />
      <div className={styles['actions']}>
        <Button look="primary" type="submit">
          {t.save}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {c.cancel}
        </Button>
      </div>
    </form>
  );
}
