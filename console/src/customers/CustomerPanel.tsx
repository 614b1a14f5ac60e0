import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { RouteLink } from '../ui/RouteLink';
import { useFields } from '../vocabulary/useVocabulary';
import { Assets } from './Assets';
import { Coverage } from './Coverage';
import classes from './CustomerPanel.module.css';
import { OtherCases } from './OtherCases';
import { useAccount, useContact } from './useCustomers';

/** Everything about the customer at a glance: who asks, for whom, what was agreed, what else is going on. */
export function CustomerPanel({ one }: { one: Case }) {
  const { t } = useTranslation('customers');
  const contact = useContact(one.contactId).data;
  const account = useAccount(one.accountId).data;
  const labels = new Map(useFields().data?.map((field) => [field.name, field.label]));
  return (
    <aside className={classes.panel} aria-label={t('panel')}>
      <section>
        <h2 className={classes.title}>{t('contact')}</h2>
        {contact ? (
          <Stack gap={2}>
            <Text fw={600}>{contact.name ?? contact.id}</Text>
            {contact.email && (
              <Anchor size="sm" href={`mailto:${contact.email}`}>
                {contact.email}
              </Anchor>
            )}
            {contact.phone && (
              <Anchor size="sm" href={`tel:${contact.phone}`}>
                {contact.phone}
              </Anchor>
            )}
          </Stack>
        ) : (
          <Text size="sm" c="dimmed">
            {t('noContact')}
          </Text>
        )}
      </section>
      <section>
        <h2 className={classes.title}>{t('account')}</h2>
        {account ? (
          <RouteLink inherit to="/cases" search={{ view: 'all', account: account.id, state: 'any' }}>
            {account.name}
          </RouteLink>
        ) : (
          <Text size="sm" c="dimmed">
            {t('noAccount')}
          </Text>
        )}
        {one.productCode && <Fact name={t('product')} value={one.productCode} />}
        {Object.entries(one.fields).map(([name, value]) => (
          <Fact key={name} name={labels.get(name) ?? name} value={String(value)} />
        ))}
      </section>
      <Coverage one={one} />
      {one.accountId && <Assets one={one} accountId={one.accountId} />}
      {one.accountId && <OtherCases one={one} accountId={one.accountId} />}
    </aside>
  );
}

export function Fact({ name, value }: { name: string; value: string }) {
  return (
    <p className={classes.fact}>
      <span>{name}</span> {value}
    </p>
  );
}
