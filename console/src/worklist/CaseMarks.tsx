import { type Icon, IconFlag, IconMailOpened, IconPlayerPause, IconShieldOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';

type Mark = 'escalated' | 'awaiting' | 'paused' | 'uncovered';

const ICONS: Record<Mark, [Icon, string]> = {
  escalated: [IconFlag, 'var(--bad)'],
  awaiting: [IconMailOpened, 'var(--soon)'],
  paused: [IconPlayerPause, 'var(--still)'],
  uncovered: [IconShieldOff, 'var(--still)'],
};

/** What one should know of a case at a glance, each as an icon that says its word. */
export function CaseMarks({ row }: { row: Case }) {
  const { t } = useTranslation('worklist');
  const marks: Mark[] = [];
  if (row.escalated) marks.push('escalated');
  if (row.awaitingReply) marks.push('awaiting');
  if (row.paused) marks.push('paused');
  if (row.entitlement && !row.entitlement.covered) marks.push('uncovered');
  return marks.map((mark) => {
    const [MarkIcon, color] = ICONS[mark];
    return (
      <span key={mark} title={t(`mark.${mark}`)} style={{ color, marginInlineStart: 6, verticalAlign: -2 }}>
        <MarkIcon size={15} role="img" aria-label={t(`mark.${mark}`)} />
      </span>
    );
  });
}
