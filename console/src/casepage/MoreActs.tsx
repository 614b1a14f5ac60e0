import { Button, Menu } from '@mantine/core';
import {
  type Icon,
  IconArrowBackUp,
  IconArrowMerge,
  IconCircleCheck,
  IconDots,
  IconFlag,
  IconMailOff,
  IconPlayerPause,
  IconPlayerPlay,
  IconTags,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { useShortcut } from '../keys/shortcuts';
import { Classify } from './Classify';
import { MergeDialog } from './MergeDialog';
import { ReasonDialog } from './ReasonDialog';

export type ReasonedAct = 'pause' | 'resume' | 'escalate' | 'close' | 'reopen' | 'spam';
type Offered = ReasonedAct | 'classify' | 'merge';

/** What is done more rarely, each with its reason. */
export function MoreActs({ one }: { one: Case }) {
  const { t } = useTranslation('casepage');
  const [asked, setAsked] = useState<Offered | null>(null);
  const over = one.statusCategory === 'CLOSED';
  const offers: [Offered, Icon, boolean][] = [
    ['classify', IconTags, true],
    ['pause', IconPlayerPause, !one.manuallyPaused && !over],
    ['resume', IconPlayerPlay, one.manuallyPaused],
    ['escalate', IconFlag, !one.escalated && !over],
    ['merge', IconArrowMerge, !over],
    ['spam', IconMailOff, !over],
    ['close', IconCircleCheck, !over],
    ['reopen', IconArrowBackUp, over || one.statusCategory === 'RESOLVED'],
  ];
  useShortcut('m', t('keys.merge'), () => setAsked('merge'), !over);
  useShortcut('!', t('keys.spam'), () => setAsked('spam'), !over);
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconDots size={14} />}>
            {t('act.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {offers
            .filter(([, , offered]) => offered)
            .map(([name, OfferIcon]) => (
              <Menu.Item key={name} leftSection={<OfferIcon size={15} />} onClick={() => setAsked(name)}>
                {t(`act.${name}`)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      {asked === 'classify' && <Classify one={one} close={() => setAsked(null)} />}
      {asked === 'merge' && <MergeDialog one={one} close={() => setAsked(null)} />}
      {asked && asked !== 'classify' && asked !== 'merge' && (
        <ReasonDialog one={one} name={asked} close={() => setAsked(null)} />
      )}
    </>
  );
}
