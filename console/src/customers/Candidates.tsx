import { Badge, Button, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../api/types';
import { RouteLink } from '../ui/RouteLink';
import { inOwnLanguage } from '../words/languages';

interface Props {
  candidates: Candidate[];
  /** Where one may choose another of those that apply. */
  choose?: (candidate: Candidate) => void;
}

/** Every entitlement that was looked at, and why it was chosen or not; in the reader's language. */
export function Candidates({ candidates, choose }: Props) {
  const { t } = useTranslation('customers');
  return (
    <Table.ScrollContainer minWidth={460}>
      <Table aria-label={t('candidates')}>
        <Table.Tbody>
          {candidates.map((each) => (
            <Table.Tr key={each.entitlementId}>
              <Table.Th scope="row">
                <RouteLink to="/records/$kind/of/$id" params={{ kind: 'entitlements', id: each.entitlementId }} fz="sm">
                  {each.name || each.entitlementId}
                </RouteLink>
              </Table.Th>
              <Table.Td>
                <Badge variant={standing(each) === 'chosen' ? 'filled' : 'default'}>{t(standing(each))}</Badge>
              </Table.Td>
              <Table.Td>{inOwnLanguage(each.reason.en, each.reason.ko)}</Table.Td>
              {choose && (
                <Table.Td>
                  {standing(each) === 'applies' && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={t('choose.this', { name: each.name })}
                      onClick={() => choose(each)}
                    >
                      {t('choose.do')}
                    </Button>
                  )}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function standing({ reasonCode, applies }: Candidate): 'chosen' | 'applies' | 'appliesNot' {
  if (reasonCode.startsWith('CHOSEN')) return 'chosen';
  return applies ? 'applies' : 'appliesNot';
}
