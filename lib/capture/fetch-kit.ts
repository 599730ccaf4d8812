import { offeredKit, type PressKit } from './press-kit';

/** Asks the background to put the press kit into this page. Never rejects. */
export type Prepare = () => Promise<{ ok: true } | { ok: false; reason: string }>;

/** Why it did not come: `updated` means that Backlight has left this page for good, and only a reload brings it back. */
export type KitTrouble = 'updated' | 'noAnswer';

/** The way to the press kit: it is fetched once, at whatever asks first, and everybody after that waits for the same. */
export function kitFetcher(prepare: Prepare): () => Promise<PressKit | KitTrouble> {
  let coming: Promise<PressKit | KitTrouble> | null = null;

  async function fetchKit(): Promise<PressKit | KitTrouble> {
    // Twice: a background that was stopped in the middle has started again by then.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const answer = await prepare();
      const kit = offeredKit();
      if (kit) return kit;
      if (!answer.ok && answer.reason === 'context-invalidated') return 'updated';
    }
    return 'noAnswer';
  }

  return async () => {
    const kit = offeredKit();
    if (kit) return kit;
    // What failed for one press may work for the next.
    coming ??= fetchKit().finally(() => {
      coming = null;
    });
    return coming;
  };
}
