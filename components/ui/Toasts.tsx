import { X } from 'lucide-react';
import {
  createContext,
  type FocusEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { classNames } from './class-names';
import { keepFocus } from './keep-focus';
import styles from './toasts.module.css';

export interface Toast {
  text: string;
  /** `bad` stays until it is closed; the others go after a while. */
  tone?: 'plain' | 'bad';
  actions?: readonly { label: string; onSelect: () => void }[];
}

interface Shown extends Toast {
  key: number;
}

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** ms a toast stays; it waits while the pointer or the focus is on it. */
const stay = 7_000;
const most = 3;

/** Shows short messages at the foot of the page, spoken politely by screen readers. */
export function ToastProvider({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([]);
  const nextKey = useRef(0);
  const before = useRef<Element | null>(null);
  // Where the focus was when it came to the toasts, whichever of them it came to.
  const remember = useCallback(({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
  }, []);
  const giveBack = useCallback(() => keepFocus(before.current), []);
  const show = useCallback((toast: Toast) => {
    nextKey.current += 1;
    const key = nextKey.current;
    setShown((before) => [...before, { ...toast, key }].slice(-most));
  }, []);
  const close = useCallback(
    (key: number) => setShown((before) => before.filter((toast) => toast.key !== key)),
    [],
  );
  return (
    <ToastContext value={show}>
      {children}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only sees where the focus came from */}
      <div
        className={styles['region']}
        role="status"
        aria-live="polite"
        // Over a dialog too: what it just did can be taken back there.
        data-react-aria-top-layer
        onFocus={remember}
      >
        {shown.map((toast) => (
          <ToastCard
            key={toast.key}
            toast={toast}
            closeLabel={closeLabel}
            onClose={() => close(toast.key)}
            onGone={giveBack}
          />
        ))}
      </div>
    </ToastContext>
  );
}

/** The way to show a toast. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

function ToastCard({
  toast,
  closeLabel,
  onClose,
  onGone,
}: {
  toast: Toast;
  closeLabel: string;
  onClose: () => void;
  /** Called when it goes, by whatever way, with the focus in it. */
  onGone: () => void;
}) {
  const card = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(false);
  const close = useEffectEvent(onClose);
  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld(true),
      onPointerLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );
  useEffect(() => {
    if (held || toast.tone === 'bad') return undefined;
    const timer = setTimeout(() => close(), stay);
    return () => clearTimeout(timer);
  }, [held, toast.tone]);
  useLayoutEffect(() => {
    const element = card.current;
    return () => {
      if (element?.contains(document.activeElement)) onGone();
    };
  }, [onGone]);
  return (
    <div ref={card} className={classNames(styles['toast'], toast.tone === 'bad' && styles['bad'])} {...hold}>
      <p>{toast.text}</p>
      {toast.actions?.map(({ label, onSelect }) => (
        <button
          key={label}
          type="button"
          className={styles['action']}
          onClick={() => {
            onClose();
            onSelect();
          }}
        >
          {label}
        </button>
      ))}
      <button type="button" className={styles['close']} aria-label={closeLabel} onClick={onClose}>
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}
