import { cleanup, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EffortField } from '@/components/values/EffortField';
import { KindField } from '@/components/values/KindField';
import { LabelsField } from '@/components/values/LabelsField';
import type { Effort } from '@/lib/domain/item-fields';
import { addItem } from '@/lib/store/commands/add-item';
import { editItem } from '@/lib/store/commands/edit-item';
import { accessibilityFaults, freshTeam, show } from '../support';

beforeEach(freshTeam);
afterEach(cleanup);

function Points() {
  const [value, setValue] = useState<Effort | null>(null);
  return <EffortField value={value} onChange={setValue} />;
}

function Labels() {
  const [value, setValue] = useState<readonly string[]>([]);
  return (
    <LabelsField
      of="labels"
      value={value}
      onAdd={(words) => setValue([...value, ...words])}
      onRemove={(word) => setValue(value.filter((each) => each !== word))}
    />
  );
}

function Type() {
  const [value, setValue] = useState<string | null>(null);
  return <KindField of="type" value={value} onChange={setValue} />;
}

async function known(): Promise<void> {
  for (const labels of [['Spring'], ['spring', 'Fair'], ['Städte']]) {
    const added = await addItem({ title: 'Brochure' });
    if (!added.ok) throw new Error(added.reason);
    await editItem(added.value.value.itemId, { labels, type: 'E-mail' });
  }
}

test('a value is set by one press, and cleared by pressing it again', async () => {
  const { user, container } = show(<Points />);
  const five = screen.getByRole('button', { name: '5 points' });
  await user.click(five);
  expect(five.getAttribute('aria-pressed')).toBe('true');
  await user.click(five);
  expect(five.getAttribute('aria-pressed')).toBe('false');
  expect(await accessibilityFaults(container)).toEqual([]);
});

test('the arrows go from value to value and change none; Tab goes past them all', async () => {
  const { user } = show(
    <>
      <Points />
      <button type="button">After</button>
    </>,
  );
  await user.tab();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{End}');
  expect(document.activeElement?.textContent).toBe('13');
  expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  await user.keyboard(' ');
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe('13');
  expect(screen.getByText(/Could it be split/)).toBeTruthy();
  await user.tab();
  expect(document.activeElement?.textContent).toBe('After');
});

test('labels in use are offered, whatever their capitals and marks, the most used first', async () => {
  await known();
  const { user, container } = show(<Labels />);
  await user.click(screen.getByRole('combobox', { name: 'Labels' }));
  await waitFor(() =>
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Spring',
      'Fair',
      'Städte',
    ]),
  );
  expect(await accessibilityFaults(container)).toEqual([]);
  await user.keyboard('stadte{ArrowDown}{Enter}');
  await user.keyboard('SPRING{Enter}');
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Remove Städte',
    'Remove Spring',
  ]);
});

test('a new label is added with Enter, a comma, by leaving the field, and by a press on the offer', async () => {
  const { user } = show(<Labels />);
  const line = screen.getByRole('combobox');
  await user.type(line, 'one{Enter}two,three');
  await user.tab();
  await user.type(line, 'four');
  await user.click(screen.getByRole('option', { name: 'Add “four”' }));
  const removes = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
  expect(removes).toEqual(['Remove one', 'Remove two', 'Remove three', 'Remove four']);
});

test('Backspace takes the last label away, its cross any of them, and several pasted lines are several', async () => {
  const { user } = show(<Labels />);
  await user.click(screen.getByRole('combobox'));
  await user.paste('one\ntwo; three');
  await user.keyboard('{Backspace}');
  await user.click(screen.getByRole('button', { name: 'Remove one' }));
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Remove two',
  ]);
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
});

test('a type is one word: another takes its place', async () => {
  await known();
  const { user } = show(<Type />);
  const line = screen.getByRole('combobox', { name: 'Type' });
  await user.type(line, 'Poster{Enter}');
  expect(screen.getByText('Poster')).toBeTruthy();
  await user.type(line, 'e-m');
  await user.click(await screen.findByRole('option', { name: 'E-mail' }));
  expect(screen.queryByText('Poster')).toBeNull();
  expect(screen.getByText('E-mail')).toBeTruthy();
});

test('Escape gives up what was typed', async () => {
  const { user } = show(<Labels />);
  await user.type(screen.getByRole('combobox'), 'wrong{Escape}');
  await user.tab();
  expect(screen.queryByRole('button')).toBeNull();
});
