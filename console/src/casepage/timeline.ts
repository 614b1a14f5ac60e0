import type { HistoryEntry } from '../api/types';

/** By what one may narrow the timeline. */
export const GROUPS = ['conversation', 'internal', 'changes', 'milestones', 'deliveries'] as const;
export type Group = (typeof GROUPS)[number];

/** Who can read an entry's text: the customer wrote it, it went to the customer, or only the team sees it. */
export type Tone = 'incoming' | 'public' | 'internal' | 'plain';

export interface Line {
  entry: HistoryEntry;
  group: Group;
  tone: Tone;
  /** The text somebody wrote. */
  body?: string;
}

const GROUP_OF: Record<string, Group> = {
  'case.opened': 'conversation',
  'case.message-received': 'conversation',
  'case.message-sent': 'conversation',
  'case.call-logged': 'conversation',
  'case.comment-added': 'internal',
};

export function line(entry: HistoryEntry): Line {
  const { type, data, texts } = entry;
  const group = GROUP_OF[type] ?? byPrefix(type);
  const publicComment = type === 'case.comment-added' && data.visibility === 'PUBLIC';
  return {
    entry,
    group: publicComment ? 'conversation' : group,
    tone: toneOf(type, publicComment),
    body: texts.body ?? texts.notes ?? texts.description,
  };
}

function byPrefix(type: string): Group {
  if (type.startsWith('milestone.')) return 'milestones';
  return type.startsWith('notification.') ? 'deliveries' : 'changes';
}

function toneOf(type: string, publicComment: boolean): Tone {
  switch (type) {
    case 'case.opened':
    case 'case.message-received':
      return 'incoming';
    case 'case.message-sent':
      return 'public';
    case 'case.comment-added':
      return publicComment ? 'public' : 'internal';
    default:
      return 'plain';
  }
}

export interface MilestoneThen {
  milestoneId: string;
  name: string;
  state: string;
  targetAt: string;
  violated: boolean;
}

/** How the milestones stood at a time, from what was said of them until then. */
export function milestonesThen(entries: HistoryEntry[], asOf: string): MilestoneThen[] {
  const latest = new Map<string, HistoryEntry>();
  for (const entry of entries) {
    if (!entry.type.startsWith('milestone.') || Date.parse(entry.at) > Date.parse(asOf)) continue;
    const id = String(entry.data.milestoneId);
    const known = latest.get(id);
    if (!known || Number(entry.data.revision) >= Number(known.data.revision)) latest.set(id, entry);
  }
  return [...latest].map(([milestoneId, { data }]) => ({
    milestoneId,
    name: String(data.name),
    state: String(data.state),
    targetAt: String(data.targetAt),
    violated: data.outcome === 'MISSED',
  }));
}
