import { type Page, post, postText, read } from '../api/plain';
import type { Case } from '../api/types';
import { serverNow } from '../clock/contact';
import { rfc822 } from './mail';

/** The people of the story, as the demo's data has them. */
export const ACCOUNT = 'five-minutes';
const CUSTOMER = { name: '박민지', address: 'minji@five-minutes.test' };
const AGENT = 'agent-1';
export const BOXES = [
  { name: 'customer', address: CUSTOMER.address },
  { name: 'agent', address: 'agent-1@example.test' },
  { name: 'lead', address: 'lead-1@example.test' },
] as const;

export interface Mail {
  id: number;
  from: string;
  to: string;
  subject: string;
  receivedAt: string;
  text: string;
}

export const storyCases = () => read<Page<Case>>('/api/cases', { accountId: ACCOUNT, sort: '-number', limit: 20 });

export const mailsTo = (address: string) => read<{ items: Mail[] }>('/mailbox/api/messages', { to: address });

export const offers = () => read<{ stoppable: string[] }>('/api/demo');

/** The customer writes, and the case that comes of it is given to an agent. */
export async function writeAsCustomer(subject: string, text: string): Promise<string> {
  const at = new Date(serverNow() - 1000);
  const id = `story-${at.getTime()}`;
  const raw = rfc822({ from: CUSTOMER, to: 'support@punctual.local', subject, text, id, at });
  const taken = await postText<{ caseId: string }>('/api/intake/email', raw, 'message/rfc822');
  await post(`/api/cases/${taken.caseId}/owner`, { ownerId: AGENT, ownerKind: 'USER' });
  return taken.caseId;
}

export const answer = (caseId: string, text: string) =>
  post(`/api/cases/${caseId}/replies`, { channel: 'EMAIL', body: text });

export const close = (caseId: string, reason: string) => post(`/api/cases/${caseId}/closure`, { reason });

export const setService = (act: 'stop' | 'start') => post(`/api/demo/services/milestone-service/${act}`, {});
