import { type Icon, IconFlag, IconMailOpened, IconPlayerPause, IconShieldOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';

export type Mark = 'escalated' | 'awaiting' | 'paused' | 'uncovered';

const ICONS: Record<Mark, [Icon, string]> = {
  escalated: [IconFlag, 'var(--bad)'],
  awaiting: [IconMailOpened, 'var(--soon)'],
  paused: [IconPlayerPause, 'var(--still)'],
  uncovered: [IconShieldOff, 'var(--still)'],
};

/** What one should know of a case at a glance, each as an icon that says its word. */
export function CaseMarks({ row }: { row: Case }) {
  const { t } = useTranslation('worklist');
  return marksOf(row).map((mark) => <MarkIcon key={mark} mark={mark} word={t(`mark.${mark}`)} />);
}

export function marksOf(row: Case): Mark[] {
  const marks: Mark[] = [];
  if (row.escalated) marks.push('escalated');
  if (row.awaitingReply) marks.push('awaiting');
  if (row.paused) marks.push('paused');
  if (row.entitlement && !row.entitlement.covered) marks.push('uncovered');
  return marks;
}

export function MarkIcon({ mark, word }: { mark: Mark; word: string }) {
  const [Drawn, color] = ICONS[mark];
  return (
    <span title={word} style={{ color, marginInlineStart: 6, verticalAlign: -2 }}>
      <Drawn size={15} role="img" aria-label={word} />
    </span>
  );
}
