import { type Icon, IconArrowDown, IconArrowUp, IconEqual, IconFlame } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Priority } from '../api/types';

const MARKS: Record<Priority, [Icon, string]> = {
  CRITICAL: [IconFlame, 'var(--bad)'],
  HIGH: [IconArrowUp, 'var(--soon)'],
  MEDIUM: [IconEqual, 'var(--still)'],
  LOW: [IconArrowDown, 'var(--still)'],
};

export function PriorityMark({ priority }: { priority: Priority }) {
  const { t } = useTranslation('vocabulary');
  return <MarkedPriority priority={priority} word={t(`priority.${priority}`)} />;
}

/** With its word given, for lists that look it up once. */
export function MarkedPriority({ priority, word }: { priority: Priority; word: string }) {
  const [PriorityIcon, color] = MARKS[priority];
  return (
    <span style={{ color, display: 'inline-flex', alignItems: 'center', gap: 4, whiteSpace: 'nowrap' }}>
      <PriorityIcon size={15} stroke={2} aria-hidden />
      {word}
    </span>
  );
}
