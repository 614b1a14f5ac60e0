import { Alert, Text } from '@mantine/core';
import { IconArrowMerge, IconMailOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { RouteLink } from '../ui/RouteLink';
import { dayAndTime } from '../words/times';

/** What one must know first: that the work goes on elsewhere, that it is nobody's question, or what has come into it. */
export function Joined({ one }: { one: Case }) {
  const { t } = useTranslation('casepage');
  const { mergedInto, mergedCases = [], spamAt } = one;
  return (
    <>
      {mergedInto && (
        <Alert my="sm" icon={<IconArrowMerge />} variant="light" title={t('merge.went', { number: mergedInto.number })}>
          <RouteLink inherit to="/cases/$caseId" params={{ caseId: mergedInto.caseId }} search={(list) => list}>
            {t('merge.goOn')}
          </RouteLink>
        </Alert>
      )}
      {spamAt && (
        <Alert my="sm" color="orange" icon={<IconMailOff />} variant="light" title={t('spam.title')}>
          {t('spam.text', { at: dayAndTime(spamAt) })}
        </Alert>
      )}
      {mergedCases.length > 0 && (
        <Text size="sm" c="dimmed" my={4}>
          {t('merge.came', { numbers: mergedCases.map(({ number }) => `#${number}`).join(', ') })}
        </Text>
      )}
    </>
  );
}
