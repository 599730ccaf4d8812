/**
 * ms that a test waits for what it is to see. Long, because how quick a busy machine is says nothing about the product: a
 * test that sees it goes on at once, and what must be quick is measured by the bench.
 */
export const patience = 15_000;
