import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { late } from '@/components/app/late';
import { ErrorBoundary } from '@/components/app/ErrorBoundary';

afterEach(cleanup);

test('the placeholder stands until the part is there, and nothing is loaded twice', async () => {
  const part = vi.fn(() => Promise.resolve(({ name }: { name: string }) => <p>Hello {name}</p>));
  const { View } = late(part);
  render(<View name="Ann" fallback={<p>Wait</p>} />);
  expect(screen.getByText('Wait')).toBeTruthy();
  expect(await screen.findByText('Hello Ann')).toBeTruthy();
  cleanup();
  render(<View name="Bea" fallback={<p>Wait</p>} />);
  expect(screen.getByText('Hello Bea')).toBeTruthy();
  expect(part).toHaveBeenCalledTimes(1);
});

test('a part that cannot be loaded is a bug like any other, and is told of', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const report = vi.fn();
  const { View } = late(() => Promise.reject(new Error('gone')));
  render(
    <ErrorBoundary report={report}>
      <View />
    </ErrorBoundary>,
  );
  expect(await screen.findByRole('button', { name: 'Reload this page' })).toBeTruthy();
  expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: 'gone' }));
});
