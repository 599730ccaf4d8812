import { expect, test } from 'vitest';
import { appAt, ownPlace, placeTyped } from '@/lib/overlay/places';

test.for([
  ['https://trello.com/b/AbCd1234/fair', 'trello'],
  ['https://firm.atlassian.net/jira/software/projects/F/boards/1', 'jira-cloud'],
  ['http://firm.atlassian.net/', 'http://firm.atlassian.net'],
  ['https://firm.atlassian.net.example/', 'https://firm.atlassian.net.example'],
  ['http://127.0.0.1:6420/board', 'local-boards'],
  ['https://jira.firm.example:8443/x', 'https://jira.firm.example'],
] as const)('the place of %s is %s', ([address, app]) => {
  expect(appAt(new URL(address))).toBe(app);
});

test.for([
  ['https://jira.firm.example/secure/RapidBoard.jspa?rapidView=1', ['https://jira.firm.example/*']],
  ['  jira.firm.example/boards/3 ', ['https://jira.firm.example/*']],
  ['http://kanboard:8080/board/1', ['http://kanboard/*']],
  ['localhost:3000', undefined],
  ['http://localhost:3000', ['http://127.0.0.1/*', 'http://localhost/*']],
  ['trello.com/b/AbCd1234', ['https://trello.com/*']],
  ['firm.atlassian.net', ['https://*.atlassian.net/*']],
  ['', undefined],
  ['our board', undefined],
  ['*.firm.example', undefined],
  ['https://*/*', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///home/anna', undefined],
  ['chrome://settings', undefined],
] as const)('what is typed as “%s” asks for %o', ([text, matches]) => {
  const place = placeTyped(text);
  if (text === 'localhost:3000') expect(place?.matches).toEqual(['https://localhost/*']);
  else expect(place?.matches).toEqual(matches);
});

test.for([
  ['https://jira.firm.example/*', 'https://jira.firm.example'],
  ['http://kanboard/*', 'http://kanboard'],
  ['https://trello.com/*', undefined],
  ['https://*/*', undefined],
  ['https://*.firm.example/*', undefined],
  ['<all_urls>', undefined],
  ['file:///*', undefined],
] as const)('a held %s is an own place: %s', ([pattern, app]) => {
  expect(ownPlace(pattern)?.app).toBe(app);
});
