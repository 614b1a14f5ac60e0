import { prepare, signedIn } from './session';
import { readSettings } from './settings';

const HOME = '/console/';
/** Pages that are shown without signing in. */
const OPEN = ['/console/signed-out'];

export type Arrival = 'ready' | 'open' | 'leaving';

/** Signs the reader in where needed; `leaving` means that the browser is on its way to the sign-in page. */
export async function arrive(): Promise<Arrival> {
  const manager = prepare(await readSettings());
  const here = window.location.pathname;
  if (OPEN.includes(here)) return 'open';
  if (here === '/console/callback') {
    const user = await manager.signinRedirectCallback();
    signedIn(user);
    window.history.replaceState(null, '', safe((user.state as { path?: string } | undefined)?.path));
    return 'ready';
  }
  const user = await manager.getUser();
  if (user && !user.expired) {
    signedIn(user);
    return 'ready';
  }
  await manager.signinRedirect({ state: { path: here + window.location.search } });
  return 'leaving';
}

/** Only back into the console, wherever a link came from. */
export function safe(path: string | undefined): string {
  return path?.startsWith(HOME) && path !== '/console/callback' ? path : HOME;
}
