import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import styles from './field.module.css';

interface FieldProps {
  label: string;
  /** Said beside the label in a lighter voice, as “optional”. */
  aside?: string | undefined;
  hint?: string | undefined;
  /** What is wrong, in words the person can act on. */
  error?: string | undefined;
}

interface FrameProps extends FieldProps {
  id: string;
  children: ReactNode;
}

function Frame({ id, label, aside, hint, error, children }: FrameProps) {
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
        {aside ? <span className={styles['aside']}>{aside}</span> : null}
      </label>
      {children}
      {hint ? (
        <p className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className={styles['error']} id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

function described(id: string, { hint, error }: FieldProps) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-invalid': error ? true : undefined, 'aria-describedby': ids || undefined };
}

type Native<P> = Omit<P, 'className' | 'style' | 'id'>;

export type TextFieldProps = FieldProps &
  Native<InputHTMLAttributes<HTMLInputElement>> & { ref?: Ref<HTMLInputElement> };

/** One line of text (or a date, or a number) with its label, hint and error. */
export function TextField({ label, aside, hint, error, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} aside={aside} hint={hint} error={error}>
      <input {...rest} {...described(id, { label, hint, error })} id={id} className={styles['control']} />
    </Frame>
  );
}

export type TextAreaProps = FieldProps &
  Native<TextareaHTMLAttributes<HTMLTextAreaElement>> & { ref?: Ref<HTMLTextAreaElement> };

/** Several lines of text; it grows with what is written. */
export function TextArea({ label, aside, hint, error, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} aside={aside} hint={hint} error={error}>
      <textarea {...rest} {...described(id, { label, hint, error })} id={id} className={styles['control']} />
    </Frame>
  );
}

export type SelectProps = FieldProps &
  Native<SelectHTMLAttributes<HTMLSelectElement>> & { ref?: Ref<HTMLSelectElement> };

/** A choice of one; the browser's own list, which every assistive tool and touch screen knows. */
export function Select({ label, aside, hint, error, children, ...rest }: SelectProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} aside={aside} hint={hint} error={error}>
      <select {...rest} {...described(id, { label, hint, error })} id={id} className={styles['control']}>
        {children}
      </select>
    </Frame>
  );
}
