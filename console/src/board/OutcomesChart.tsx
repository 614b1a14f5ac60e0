import { useTranslation } from 'react-i18next';
import { dayOfYear } from '../words/times';
import { Chart } from './Chart';
import type { OutcomeSlot } from './useBoard';

/** How promises were kept, a bar per day. */
export function OutcomesChart({ slots }: { slots: OutcomeSlot[] }) {
  const { t } = useTranslation('board');
  return (
    <Chart
      title={t('outcomes')}
      rows={slots.map((slot) => ({
        when: dayOfYear(slot.start),
        met: slot.met,
        missed: slot.missed,
        unmet: slot.unmetAtClose,
      }))}
      series={[
        { name: 'met', label: t('met'), color: 'var(--good)' },
        { name: 'missed', label: t('missed'), color: 'var(--bad)' },
        { name: 'unmet', label: t('unmet'), color: 'var(--still)' },
      ]}
    />
  );
}
