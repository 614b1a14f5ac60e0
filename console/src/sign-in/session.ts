import { type User, UserManager } from 'oidc-client-ts';
import type { ConsoleSettings } from './settings';

/** Who is signed in. The token lives in this tab's session storage and is renewed before it ends. */
let manager: UserManager | undefined;
let user: User | null = null;
let over = false;
const listeners = new Set<() => void>();

export interface Person {
  id: string;
  roles: string[];
}

const base = () => `${window.location.origin}/console`;

export function prepare(settings: ConsoleSettings): UserManager {
  manager = new UserManager({
    authority: settings.authority,
    ...(settings.development ? { metadata: ownProvider(settings.authority) } : {}),
    client_id: settings.clientId,
    redirect_uri: `${base()}/callback`,
    silent_redirect_uri: `${base()}/silent`,
    post_logout_redirect_uri: `${base()}/signed-out`,
    scope: 'openid profile',
    automaticSilentRenew: true,
    monitorSession: false,
  });
  manager.events.addUserLoaded((renewed) => {
    user = renewed;
    over = false;
    tell();
  });
  manager.events.addSilentRenewError(() => {
    if (user?.expired) expired();
  });
  manager.events.addAccessTokenExpired(expired);
  return manager;
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

/** Marks the session as over; what is on the page stays, and drafts are kept anyway. */
export function expired(): void {
  if (!over && user) {
    over = true;
    tell();
  }
}

export function isOver(): boolean {
  return over;
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

function tell(): void {
  for (const listener of listeners) listener();
}
