import { describe, expect, it } from 'vitest';
import { boundDraft, type CaptureDraft, captureDraftSchema } from '@/lib/domain/capture-draft';

const draft: CaptureDraft = {
  requestId: 'aaaaaaaaaaaaaaaaaaaa',
  title: 'Brochure',
  source: { app: 'gmail', container: '17b931c843ea5b76', capturedAt: 1_760_000_000_000, via: 'button' },
};
const long = 'long '.repeat(100_000);

describe('a draft', () => {
  it('that fits stays as it is', () => {
    expect(boundDraft(draft)).toEqual(draft);
  });

  it('that a lying page made endless is cut to what may be stored', () => {
    const bounded = boundDraft({
      ...draft,
      title: long,
      excerpt: long,
      selection: long,
      source: {
        ...draft.source,
        app: long,
        account: long,
        container: long,
        sourceId: long,
        url: `https://example.com/${long}`,
        title: long,
        siteName: long,
        author: { name: long, email: long },
      },
    });
    expect(captureDraftSchema.safeParse(bounded).success).toBe(true);
    expect(bounded.title).toMatch(/^long.*…$/);
    // Half an id or half an address leads elsewhere.
    expect(bounded.source.container).toBeUndefined();
    expect(bounded.source.url).toBeUndefined();
  });

  it.each([
    ['the page’s title', { title: 'The page', url: 'https://example.com/' }, 'The page'],
    ['the address', { url: 'https://example.com/' }, 'https://example.com/'],
    ['the app', {}, 'gmail'],
  ])('without a title is called by %s', (_by, given, title) => {
    expect(boundDraft({ ...draft, title: ' \u0000 ', source: { ...draft.source, ...given } }).title).toBe(
      title,
    );
  });
});
