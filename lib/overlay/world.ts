/**
 * A place that the scripts of one extension share in a page: they live in one world, which neither the page nor others see.
 * What an earlier Backlight left there is replaced.
 */
export function shared<T>(name: string): { get: () => T | undefined; set: (value: T | undefined) => void } {
  const key = Symbol.for(`backlight.${name}`);
  const world = globalThis as { [key]?: T | undefined };
  return {
    get: () => world[key],
    set: (value) => {
      world[key] = value;
    },
  };
}
