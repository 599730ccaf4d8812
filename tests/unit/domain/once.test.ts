import { describe, expect, it, vi } from 'vitest';
import { once } from '@/lib/domain/once';

describe('a value made once', () => {
  it('is not made before it is asked for, and only at the first time', () => {
    const make = vi.fn(() => undefined);
    const value = once(make);
    expect(make).not.toHaveBeenCalled();
    value();
    value();
    expect(make).toHaveBeenCalledTimes(1);
  });
});
