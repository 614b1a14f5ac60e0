import createClient, { type Middleware } from 'openapi-fetch';
import { heard } from '../clock/contact';
import { refused, token } from '../sign-in/session';
import type { paths as CasePaths } from './generated/cases';
import type { paths as EntitlementPaths } from './generated/entitlements';
import type { paths as MilestonePaths } from './generated/milestones';
import type { paths as NotificationPaths } from './generated/notifications';
import { Problem, Unreachable } from './problem';

/** Adds the token, keeps the server's clock in sight, and notices when the session is over. */
const everyCall: Middleware = {
  onRequest({ request }) {
    sentAt.set(request, performance.now());
    const bearer = token();
    if (bearer) request.headers.set('Authorization', `Bearer ${bearer}`);
    return request;
  },
  onResponse({ request, response }) {
    heard(response, sentAt.get(request) ?? performance.now());
    if (response.status === 401) refused(request.headers.get('Authorization'));
  },
  onError({ error }) {
    return new Unreachable(error);
  },
};
const sentAt = new WeakMap<Request, number>();

function client<Paths extends object>() {
  const made = createClient<Paths>({ baseUrl: window.location.origin });
  made.use(everyCall);
  return made;
}

export const cases = client<CasePaths>();
export const entitlements = client<EntitlementPaths>();
export const milestones = client<MilestonePaths>();
export const notifications = client<NotificationPaths>();

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's body; throws the {@link Problem} when there was one. */
export async function body<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw new Problem(response.status, error);
  return data as T;
}

/** The answer's body, or null where there is none such (404). */
export async function bodyIfAny<T>(call: Promise<Answer<T>>): Promise<T | null> {
  const { data, error, response } = await call;
  if (response.status === 404) return null;
  if (!response.ok) throw new Problem(response.status, error);
  return data as T;
}
