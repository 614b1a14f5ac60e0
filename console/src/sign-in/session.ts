import { type User, UserManager } from 'oidc-client-ts';
import { type Renewal, renewal } from './renewal';
import type { ConsoleSettings } from './settings';

/** `lapsed`: the token has ended and could not be renewed yet; `over`: it will not be. */
export type Standing = 'live' | 'lapsed' | 'over';

/** A token refused so soon after it was renewed will not be taken after another renewal either. */
const JUST_RENEWED_MS = 30_000;

/** Who is signed in. The token lives in this tab's session storage and is renewed before it ends. */
let manager: UserManager | undefined;
let renewing: Renewal | undefined;
let user: User | null = null;
let standing: Standing = 'live';
let renewedAt = Number.NEGATIVE_INFINITY;
const listeners = new Set<() => void>();

export interface Person {
  id: string;
  roles: string[];
}

const base = () => `${window.location.origin}/console`;

export function prepare(settings: ConsoleSettings): UserManager {
  const made = new UserManager({
    authority: settings.authority,
    ...(settings.development ? { metadata: ownProvider(settings.authority) } : {}),
    client_id: settings.clientId,
    redirect_uri: `${base()}/callback`,
    silent_redirect_uri: `${base()}/silent`,
    post_logout_redirect_uri: `${base()}/signed-out`,
    scope: 'openid profile',
    automaticSilentRenew: false, // it gives up at the first failure that is no timeout
    monitorSession: false,
  });
  manager = made;
  renewing?.stop();
  renewing = renewal(
    () => made.signinSilent(),
    () => become('over'),
  );
  made.events.addUserLoaded((renewed) => {
    user = renewed;
    renewedAt = performance.now();
    become('live');
  });
  made.events.addAccessTokenExpiring(renewing.attempt);
  made.events.addAccessTokenExpired(lapsed);
  return made;
}

/** The gateway itself signs people in: under whatever name this page was opened, that name serves. */
function ownProvider(issuer: string) {
  const here = window.location.origin;
  return {
    issuer,
    authorization_endpoint: `${here}/oauth2/authorize`,
    token_endpoint: `${here}/oauth2/token`,
    end_session_endpoint: `${here}/connect/logout`,
    jwks_uri: `${here}/oauth2/jwks`,
  };
}

export function signedIn(who: User): void {
  user = who;
}

export function token(): string | undefined {
  return user?.access_token;
}

/** The token has ended; what is on the page stays, and drafts are kept anyway. */
function lapsed(): void {
  if (!user || standing === 'over') return;
  const another = performance.now() - renewedAt >= JUST_RENEWED_MS;
  become(another ? 'lapsed' : 'over');
  if (another) renewing?.attempt();
}

/** A service took a call's token no more; of one that is renewed already that says nothing. */
export function refused(authorization: string | null): void {
  if (authorization === `Bearer ${token()}`) lapsed();
}

export function sessionStanding(): Standing {
  return standing;
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function signIn(path: string): Promise<void> {
  return mustHave().signinRedirect({ state: { path } });
}

export function signOut(): Promise<void> {
  return mustHave().signoutRedirect();
}

/** What the token says; the services check it, this only decides what to show. */
export function person(): Person {
  const bearer = token();
  return bearer ? readToken(bearer) : { id: '', roles: [] };
}

/** Whether it is a customer and nobody of the desk. */
export function isCustomer(): boolean {
  const { roles } = person();
  return roles.includes('CUSTOMER') && !roles.some((role) => role === 'AGENT' || role === 'LEAD' || role === 'ADMIN');
}

export type Rank = 'ADMIN' | 'LEAD' | 'AGENT' | 'CUSTOMER';
type OfDesk = Exclude<Rank, 'CUSTOMER'>;
const RANKS: Record<OfDesk, number> = { ADMIN: 3, LEAD: 2, AGENT: 1 };

/** Whether somebody of the desk may do what such a role may; each may do what those below may. */
export function ranks({ roles }: Person, role: OfDesk): boolean {
  return roles.some((each) => (RANKS[each as OfDesk] ?? 0) >= RANKS[role]);
}

export function readToken(bearer: string): Person {
  const part = bearer.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as { sub?: string; roles?: string[] };
  return { id: claims.sub ?? '', roles: claims.roles ?? [] };
}

function mustHave(): UserManager {
  if (!manager) throw new Error('Sign-in is not prepared yet.');
  return manager;
}

function become(next: Standing): void {
  standing = next;
  for (const listener of listeners) listener();
}
