import type { Ref } from 'react';
import { useAutosave } from '@/components/app/use-autosave';
import { SaveStatus } from '@/components/autosave/SaveStatus';
import { TitleField } from '@/components/autosave/TitleField';
import { useSaveField } from '@/components/autosave/use-save-field';
import { useWords } from '@/components/language/language';
import { TextArea, TextField } from '@/components/ui/Field';
import type { Request } from '@/lib/domain/entities';
import { personFrom, personText } from '@/lib/domain/person';
import { editRequest } from '@/lib/store/commands/edit-request';
import { request as words } from '@/locales/request';
import styles from './request-editor.module.css';

/** The request's own words, saved as they are typed. What was captured stays as it was read. */
export function RequestEditor({
  request,
  description: stored,
  titleRef,
}: {
  request: Request;
  description: string;
  titleRef?: Ref<HTMLTextAreaElement>;
}) {
  const t = useWords(words);
  const save = useSaveField();
  const key = `request/${request.id}`;
  const title = useAutosave(`${key}/title`, request.title, (text) =>
    save(() => editRequest(request.id, { title: text })),
  );
  const requester = useAutosave(`${key}/requester`, personText(request.requester), (text) =>
    save(() => editRequest(request.id, { requester: personFrom(text) })),
  );
  const description = useAutosave(`${key}/description`, stored, (text) =>
    save(() => editRequest(request.id, { description: text || null })),
  );
  return (
    <div className={styles['editor']}>
      <div className={styles['head']}>
        <TitleField ref={titleRef ?? null} label={t.title} autosave={title} />
        <SaveStatus
          fields={[
            { label: t.title, autosave: title },
            { label: t.requester, autosave: requester },
            { label: t.description, autosave: description },
          ]}
        />
      </div>
      <TextField
        {...requester.field}
        label={t.requester}
        placeholder={t.nobody}
        autoComplete="off"
        dir="auto"
        maxLength={530}
      />
      <TextArea
        {...description.field}
        label={t.description}
        placeholder={t.descriptionHint}
        dir="auto"
        rows={2}
      />
    </div>
  );
}
