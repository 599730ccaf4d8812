// The least that a press can be: one message, one strict write, one answer. No library.
const opened = new Promise((resolve, reject) => {
  const request = indexedDB.open('floor', 1);
  request.addEventListener('upgradeneeded', () =>
    request.result.createObjectStore('rows', { keyPath: 'id' }),
  );
  request.addEventListener('success', () => resolve(request.result));
  request.addEventListener('error', () => reject(request.error));
});

const runtime = (globalThis.browser ?? globalThis.chrome).runtime;
runtime.onMessage.addListener((message, _sender, sendResponse) => {
  save(message).then(sendResponse, (error) => sendResponse({ ok: false, reason: String(error) }));
  return true;
});

async function save(message) {
  const database = await opened;
  const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
  transaction.objectStore('rows').put({ id: crypto.randomUUID(), message });
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
  // When this background began, so that the measurer can tell a cold press from a warm one.
  return { ok: true, born: performance.timeOrigin };
}
