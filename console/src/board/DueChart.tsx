import { useTranslation } from 'react-i18next';
import { serverNow } from '../clock/contact';
import { momentOf } from '../words/times';
import { Chart } from './Chart';
import type { DueSlot } from './useBoard';

/** How much comes due in each of the coming hours. */
export function DueChart({ slots }: { slots: DueSlot[] }) {
  const { t } = useTranslation('board');
  const now = serverNow();
  return (
    <Chart
      title={t('comingDue')}
      rows={slots.map((slot) => ({
        when: momentOf(slot.start, now),
        late: slot.violated,
        running: Math.max(0, slot.running - slot.violated),
        paused: slot.paused,
      }))}
      series={[
        { name: 'late', label: t('late'), color: 'var(--bad)' },
        { name: 'running', label: t('running'), color: 'var(--soon)' },
        { name: 'paused', label: t('paused'), color: 'var(--still)' },
      ]}
    />
  );
}
