import '@mantine/charts/styles.layer.css';
import { BarChart } from '@mantine/charts';
import { Paper, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface Series {
  name: string;
  label: string;
  color: string;
}

interface Props {
  title: string;
  /** One bar per row; `when` names it. */
  rows: ({ when: string } & Record<string, number | string>)[];
  series: Series[];
}

/** Stacked bars, and the same as a table for those who do not see or do not trust pictures. */
export function Chart({ title, rows, series }: Props) {
  const { t } = useTranslation('board');
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5" mb="sm">
        {title}
      </Title>
      <div aria-hidden>
        <BarChart
          h={220}
          data={rows}
          dataKey="when"
          type="stacked"
          series={series}
          withLegend
          legendProps={{ verticalAlign: 'bottom' }}
          yAxisProps={{ allowDecimals: false, width: 34 }}
          barProps={{ isAnimationActive: false }}
          barChartProps={{ accessibilityLayer: false }}
          tickLine="none"
          gridAxis="x"
        />
      </div>
      <details>
        <summary>{t('table')}</summary>
        <Table aria-label={title} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('when')}</Table.Th>
              {series.map((each) => (
                <Table.Th key={each.name} ta="end">
                  {each.label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.when}>
                <Table.Th scope="row">{row.when}</Table.Th>
                {series.map((each) => (
                  <Table.Td key={each.name} ta="end">
                    {row[each.name]}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
    </Paper>
  );
}
