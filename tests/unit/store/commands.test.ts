import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventKinds } from '@/lib/domain/event';

const folder = join(import.meta.dirname, '../../../lib/store/commands');
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const commands = files.filter((file) => /\bcommand\(/.test(readFileSync(join(folder, file), 'utf8')));

describe('the commands', () => {
  it.each(commands)('%s has a table of tests', (file) => {
    expect(existsSync(join(import.meta.dirname, 'commands', file.replace('.ts', '.test.ts')))).toBe(true);
  });

  it('write every kind of event there is', () => {
    const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    expect(eventKinds.filter((kind) => !text.includes(`'${kind}'`))).toEqual([]);
  });
});
