import { prepareAndRun } from './setup.mjs';

prepareAndRun('test', { all: ['chromium', 'firefox'] });
