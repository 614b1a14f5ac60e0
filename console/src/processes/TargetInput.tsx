import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PRIORITIES } from '../vocabulary/choices';
import { amount, milliseconds } from '../words/durations';
import { type Target, targetOf, withTarget } from './definition';

interface Props {
  target: Target;
  path: string;
  problems: Record<string, string>;
  readOnly: boolean;
  change: (target: Target) => void;
}

/** The time a milestone has: one for all, and where wanted another per priority. */
export function TargetInput({ target, path, problems, readOnly, change }: Props) {
  const { t, i18n } = useTranslation('processes');
  return (
    <SimpleGrid cols={{ base: 2, sm: 5 }}>
      {['default', ...PRIORITIES].map((priority) => {
        const value = targetOf(target, priority);
        return (
          <TextInput
            key={priority}
            label={priority === 'default' ? t('target') : t(`vocabulary:priority.${priority}`)}
            placeholder={priority === 'default' ? 'PT3H' : targetOf(target, 'default')}
            description={Number.isNaN(milliseconds(value)) ? undefined : amount(value, i18n.language)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            readOnly={readOnly}
            value={value}
            error={problems[`${path}.${priority}`] ?? (priority === 'default' ? problems[path] : undefined)}
            onChange={(event) => change(withTarget(target, priority, event.currentTarget.value.trim().toUpperCase()))}
          />
        );
      })}
    </SimpleGrid>
  );
}
