import { sites } from '@/lib/capture/sites';
import { ownPlace, type Place, places } from '@/lib/overlay/places';
import { heldSites } from '@/lib/platform/permissions';

/** Every place of boards: those that are known, and the addresses of tools that this person switched on by hand. */
export async function boardPlaces(): Promise<readonly Place[]> {
  const known = [...places, ...sites];
  const own = (await heldSites()).map((pattern) => ownPlace(pattern, known));
  return [...places, ...own.filter((place) => place !== null)];
}
