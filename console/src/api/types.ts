import type { components as Cases } from './generated/cases';
import type { components as Entitlements } from './generated/entitlements';
import type { components as Milestones } from './generated/milestones';

/** The services' documents do not say which properties are always there; this does, property by property. */
export type Known<T, K extends keyof T> = Omit<T, K> & Required<Pick<T, K>>;

export type User = Known<Cases['schemas']['User'], 'id' | 'name' | 'role' | 'active'>;
export type Queue = Known<Cases['schemas']['Queue'], 'id' | 'name' | 'active' | 'members'>;
export type CaseStatus = Known<Cases['schemas']['CaseStatus'], 'name' | 'category' | 'pausesMilestones'>;
export type CaseField = Known<Cases['schemas']['CaseField'], 'name' | 'type'>;
export type NextMilestone = Required<Cases['schemas']['NextMilestone']>;
export type Case = Omit<
  Known<
    Cases['schemas']['Case'],
    | 'caseId'
    | 'number'
    | 'version'
    | 'subject'
    | 'status'
    | 'statusCategory'
    | 'priority'
    | 'channel'
    | 'fields'
    | 'escalated'
    | 'paused'
    | 'manuallyPaused'
    | 'awaitingReply'
    | 'receivedAt'
    | 'openedAt'
    | 'updatedAt'
    | 'customerMessageCount'
    | 'reopenCount'
  >,
  'nextMilestone' | 'entitlement' | 'mergedInto' | 'mergedCases' | 'spamAt'
> & {
  nextMilestone?: NextMilestone;
  entitlement?: Known<Cases['schemas']['CaseEntitlement'], 'covered' | 'reason'> & SaidInKorean;
  mergedInto?: CaseRef;
  mergedCases?: CaseRef[];
  spamAt?: string;
};
/** A case by its name for people and its address. */
export interface CaseRef {
  caseId: string;
  number: number;
}
/** What was decided before it was said in both languages is said in English only. */
interface SaidInKorean {
  reasonKo?: string;
}
export type Priority = Case['priority'];
export type HistoryEntry = Known<
  Omit<Cases['schemas']['HistoryEntry'], 'data' | 'mergedCase'>,
  'id' | 'at' | 'occurredAt' | 'type' | 'texts'
> & {
  data: Record<string, unknown>;
  /** Where it happened in a case that was merged into this one. */
  mergedCase?: CaseRef;
};

type Seen = Milestones['schemas']['MilestoneView'];
type Why = NonNullable<Seen['why']>;
export type Trigger = Known<NonNullable<Seen['upcoming']>[number], 'on' | 'index' | 'dueAt'>;
export type Milestone = Known<
  Omit<Seen, 'why' | 'upcoming' | 'fired'>,
  'milestoneId' | 'caseId' | 'name' | 'occurrence' | 'state' | 'violated' | 'startedAt' | 'targetAt'
> & { why: Required<Why>; upcoming: Trigger[]; fired: Trigger[] };

export type Account = Known<Entitlements['schemas']['AccountView'], 'id' | 'name' | 'active'>;
export type Contact = Known<Entitlements['schemas']['ContactView'], 'id' | 'active'>;
export type Asset = Known<Entitlements['schemas']['AssetView'], 'id' | 'name' | 'accountId'>;
export type Entitlement = Known<Entitlements['schemas']['EntitlementView'], 'id' | 'accountId'>;
export type Candidate = Known<
  Omit<NonNullable<Entitlements['schemas']['ResolutionView']['candidates']>[number], 'reason'>,
  'entitlementId' | 'name' | 'applies' | 'reasonCode'
> & { reason: { en: string; ko: string } };
export type Resolution = Omit<Known<Entitlements['schemas']['ResolutionView'], 'covered' | 'reason'>, 'candidates'> &
  SaidInKorean & { candidates: Candidate[] };
