import { Modal, Table, Text } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Resolution } from '../api/types';

/** Every entitlement that was looked at, and why it was chosen or not. */
export function WhyThisEntitlement({ decision, close }: { decision: Resolution; close: () => void }) {
  const { t, i18n } = useTranslation('customers');
  return (
    <Modal opened onClose={close} size="lg" title={t('why')} closeButtonProps={{ 'aria-label': t('app:close') }}>
      <Text mb="sm">{decision.reason}</Text>
      {decision.candidates.length === 0 ? (
        <Text c="dimmed">{t('noCandidates')}</Text>
      ) : (
        <Table>
          <Table.Tbody>
            {decision.candidates.map((candidate) => (
              <Table.Tr key={candidate.entitlementId}>
                <Table.Th scope="row">
                  {candidate.applies ? (
                    <IconCheck size={15} role="img" aria-label={t('applies')} />
                  ) : (
                    <IconMinus size={15} role="img" aria-label={t('appliesNot')} />
                  )}{' '}
                  {candidate.name ?? candidate.entitlementId}
                </Table.Th>
                <Table.Td>{wordsOf(candidate.reason, i18n.language)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Modal>
  );
}

/** A service says a reason in one language or in several. */
function wordsOf(reason: unknown, language: string): string {
  if (typeof reason === 'string') return reason;
  const words = (reason ?? {}) as Record<string, string>;
  return words[language] ?? words.en ?? Object.values(words)[0] ?? '';
}
