import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { RouteLink } from '../ui/RouteLink';
import classes from './CustomerPanel.module.css';
import { useAssetsOf } from './useCustomers';

/** What the customer owns, with the one that the case is about. */
export function Assets({ one, accountId }: { one: Case; accountId: string }) {
  const { t } = useTranslation('customers');
  const assets = useAssetsOf(accountId).data ?? [];
  if (assets.length === 0) return null;
  return (
    <section>
      <h2 className={classes.title}>{t('assets')}</h2>
      <ul className={classes.list}>
        {assets.map(({ id, name, serialNumber, productCode }) => (
          <li key={id}>
            <RouteLink inherit to="/records/$kind/of/$id" params={{ kind: 'assets', id }}>
              {name}
            </RouteLink>{' '}
            {id === one.assetId && (
              <Badge size="xs" variant="default">
                {t('thisOne')}
              </Badge>
            )}
            <Text size="xs" c="dimmed">
              {[serialNumber, productCode].filter(Boolean).join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
