import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button';
import { classNames } from './class-names';
import styles from './dialog.module.css';

export interface DialogProps {
  title: string;
  /** The name of the button that closes it. */
  closeLabel: string;
  onClose: () => void;
  /** For something that must be answered: a click outside does not close it. */
  insistent?: boolean;
  wide?: boolean;
  children: ReactNode;
}

/** A dialog over the page. Mount it to open it; Escape, the cross and a click outside call `onClose`. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  insistent = false,
  wide = false,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={!insistent}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={classNames(styles['modal'], wide && styles['wide'])}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <div className={styles['head']}>
            <Heading slot="title" className={styles['title'] ?? ''}>
              {title}
            </Heading>
            <IconButton label={closeLabel} onClick={onClose}>
              <X size={18} aria-hidden />
            </IconButton>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row of buttons that ends a dialog; the one that goes on comes last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles['actions']}>{children}</div>;
}
