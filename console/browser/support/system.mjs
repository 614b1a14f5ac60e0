// The system under test, by its API: who may do what is taken from ./punctual token.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';

export const base = (process.env.PUNCTUAL_URL ?? 'http://localhost:8080').replace(/\/$/, '');
const script = process.env.PUNCTUAL_SCRIPT ?? new URL('../../../punctual', import.meta.url).pathname;
const tokens = new Map();

function token(role) {
  if (!tokens.has(role)) tokens.set(role, execFileSync(script, ['token', role], { encoding: 'utf8' }).trim());
  return tokens.get(role);
}

export async function call(method, path, body, role = 'admin') {
  const response = await fetch(base + path, {
    method,
    headers: { Authorization: `Bearer ${token(role)}`, 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: HTTP ${response.status} ${text}`);
  return text ? JSON.parse(text) : undefined;
}

/** Asks until the answer is as wanted; says what it was when it never is. */
export async function until(ask, wanted, patience = 120_000) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`Not within ${patience} ms; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((go) => setTimeout(go, 200));
  }
}

export const ownId = (kind) => `${kind}-${randomUUID().slice(0, 8)}`;

/** A customer of its own for a test, whose first reply is due within so many seconds, or within another target. */
export async function customer({
  targetSeconds,
  target = `PT${targetSeconds}S`,
  escalateSeconds = 0,
  hours = 'always',
}) {
  const id = ownId('browser');
  await call('PUT', `/api/accounts/${id}`, { name: `Customer ${id}` });
  await call('PUT', `/api/contacts/${id}`, { accountId: id, name: 'Mina Park', email: `${id}@browser.test` });
  const process = await call('POST', '/api/entitlement-processes', {
    name: `Process ${id}`,
    businessHoursId: hours,
    entry: { from: 'CASE_OPENED' },
    exit: "case.statusCategory == 'CLOSED'",
    onReopen: 'RESUME',
    milestones: [firstReply(target, escalateSeconds)],
  });
  await call('POST', `/api/entitlement-processes/${process.id}/versions/1/activation`, {});
  await entitlement(id, { name: `Entitlement ${id}`, accountId: id, processId: process.id, businessHoursId: hours });
  return id;
}

export function entitlement(id, what) {
  return call('PUT', `/api/entitlements/${id}`, { startDate: '2020-01-01', endDate: '2099-12-31', ...what });
}

function firstReply(target, escalateSeconds) {
  return {
    name: '1차 답변',
    instruction: '고객에게 이메일로 답변하세요.',
    target,
    recurrence: 'NONE',
    startsAt: 'PROCESS',
    pausable: true,
    completion: "case.lastReplyChannel == 'EMAIL'",
    actions: [
      { on: 'SUCCESS', do: [{ kind: 'UPDATE_CASE', field: 'status', value: '1차 답변 완료' }] },
      {
        on: 'VIOLATION',
        offset: `PT${escalateSeconds}S`,
        do: [
          { kind: 'UPDATE_CASE', field: 'priority', raiseTo: 'HIGH' },
          { kind: 'REASSIGN', to: 'OWNER_MANAGER' },
        ],
      },
    ],
  };
}

/** A case of that customer, owned by agent-1 unless said otherwise, as soon as who and what it names is known to all. */
export function received(account, subject, more = {}) {
  return until(
    () => call('POST', '/api/cases', caseOf(account, subject, more)).catch((error) => ({ error: String(error) })),
    (answer) => answer.caseId !== undefined,
  );
}

/** The same; the answer waits until its milestone runs. */
export async function openCase(account, subject, more = {}) {
  const opened = await received(account, subject, more);
  await until(
    () => call('GET', `/api/cases/${opened.caseId}`),
    (one) => one.nextMilestone !== undefined,
  );
  return opened;
}

function caseOf(account, subject, more) {
  return {
    subject,
    description: '비밀번호를 바꾼 뒤부터 로그인이 되지 않습니다.',
    channel: 'WEB',
    priority: 'MEDIUM',
    accountId: account,
    contactId: account,
    ownerId: 'agent-1',
    ...more,
  };
}
