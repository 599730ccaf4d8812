/** Tells of a bug like `report`, whose code is loaded only when there is one: a first frame does not carry it. */
export function reportLater(error: unknown): void {
  void tell(error);
}

async function tell(error: unknown): Promise<void> {
  const { report } = await import('@/lib/platform/log');
  report(error, 'page');
}
