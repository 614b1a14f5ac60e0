import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../api/types';
import { useNameOf } from '../people/usePeople';
import { useStatusWord } from '../vocabulary/useStatusWord';
import { reasonBeside } from '../words/reasons';
import { dayAndTime } from '../words/times';

type Data = Record<string, unknown>;

const TEMPLATES = ['reply', 'milestone-warning', 'milestone-violation', 'case-escalated'];

/** Says in the reader's language what an entry of the history means, who did it, and why. */
export function useTelling() {
  const { t, i18n } = useTranslation('casepage');
  const nameOf = useNameOf();
  const statusWord = useStatusWord();
  const known = (key: string) => i18n.exists(`casepage:${key}`);

  function title(entry: HistoryEntry): string {
    const key = `told.${entry.type}`;
    return known(key) ? t(key, parts(entry.data)) : entry.type;
  }

  /** What the sentences are made of; each names only what it needs. */
  function parts(data: Data) {
    const end = (side: unknown) => (side && typeof side === 'object' ? (side as Data) : {});
    const named = (side: unknown) => String(end(side).name ?? '');
    const word = (side: unknown) => (typeof side === 'string' ? priorityWord(side) : statusWord(named(side)));
    const owner = (side: unknown) => (end(side).id ? nameOf(String(end(side).id)) : t('nobody'));
    return {
      channel: t(`vocabulary:channel.${data.channel ?? 'API'}`),
      from: word(data.from),
      to: word(data.to),
      fromOwner: owner(data.from),
      toOwner: owner(data.to),
      status: statusWord(named(data.status)),
      reason: data.reason ? `: ${reasonOf(data)}` : '',
      why: data.why ? `: ${data.why}` : '',
      direction: t(`direction.${data.direction ?? 'OUTBOUND'}${data.connected === false ? '_MISSED' : ''}`),
      number: String(end(data.into ?? data.merged).number ?? ''),
      minutes: Math.round(Number(data.durationSeconds ?? 0) / 60),
      changed: Array.isArray(data.changed) ? data.changed.join(', ') : '',
      name: String(data.name ?? ''),
      outcome: data.outcome ? t(`outcome.${data.outcome}`) : '',
      target: data.targetAt ? dayAndTime(String(data.targetAt)) : '',
      previous: data.previousTargetAt ? dayAndTime(String(data.previousTargetAt)) : '',
      entitlement: String(data.entitlementName ?? t('noEntitlement')),
      recipient: nameOf(String(data.recipientId ?? '')),
      template: templateWord(String(data.template ?? '')),
      skipped: data.reason && known(`skipped.${data.reason}`) ? t(`skipped.${data.reason}`) : String(data.reason ?? ''),
      kind: data.kind && known(`action.${data.kind}`) ? t(`action.${data.kind}`) : String(data.kind ?? ''),
    };
  }

  /** In the own language; a milestone that escalates names itself and what became of it. */
  function reasonOf(data: Data): string {
    const said = (each: unknown) => (typeof each === 'string' ? each : undefined);
    const reason = reasonBeside(said(data.entitlementName), said(data.reason), said(data.reasonKo));
    return reason.replace(/: (SUCCESS|WARNING|VIOLATION)$/, (_, trigger) => `: ${t(`trigger.${trigger}`)}`);
  }

  /** The templates that come with the product have words; an admin's own have their names. */
  function templateWord(id: string): string {
    return TEMPLATES.includes(id) ? t(`vocabulary:template.${id}`) : id;
  }

  function priorityWord(word: string): string {
    return i18n.exists(`vocabulary:priority.${word}`) ? t(`vocabulary:priority.${word}`) : word;
  }

  function who({ actor }: HistoryEntry): string {
    if (!actor?.id) return '';
    switch (actor.kind) {
      case 'MILESTONE':
        return t('actor.milestone');
      case 'SYSTEM':
        return t('actor.system');
      case 'CONTACT':
        return t('actor.customer');
      default:
        return nameOf(actor.id);
    }
  }

  function cause({ cause: why, type }: HistoryEntry): string {
    if (!why || type.startsWith('milestone.')) return '';
    if (why.kind !== 'MILESTONE') return '';
    const trigger = why.trigger && known(`trigger.${why.trigger}`) ? t(`trigger.${why.trigger}`) : (why.trigger ?? '');
    return why.name ? t('because', { name: why.name, trigger }) : '';
  }

  return { title, who, cause };
}
