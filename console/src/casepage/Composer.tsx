import { Tabs } from '@mantine/core';
import { IconMessage, IconPhone, IconSend } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../api/types';
import { useShortcut } from '../keys/shortcuts';
import { CallForm } from './CallForm';
import classes from './CasePage.module.css';
import { CommentForm } from './CommentForm';
import { ReplyForm } from './ReplyForm';

type Kind = 'reply' | 'comment' | 'call';

/** Where one writes. What goes to the customer and what stays inside look different in frame, ground, icon and words. */
export function Composer({ one }: { one: Case }) {
  const { t } = useTranslation('casepage');
  const [kind, setKind] = useState<Kind>('reply');
  const [shared, setShared] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const write = (next: Kind) => {
    setKind(next);
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>('[role="tabpanel"]:not([style*="none"]) textarea')?.focus(),
    );
  };
  useShortcut('r', t('keys.reply'), () => write('reply'));
  useShortcut('c', t('keys.comment'), () => write('comment'));
  useShortcut('l', t('keys.call'), () => write('call'));
  const mode =
    kind === 'reply' || (kind === 'comment' && shared) ? 'public' : kind === 'comment' ? 'internal' : 'plain';
  return (
    <section ref={frame} className={classes.composer} data-mode={mode} aria-label={t('compose.title')}>
      <Tabs value={kind} onChange={(next) => setKind(next as Kind)} variant="pills" keepMounted={false}>
        <Tabs.List mb="xs">
          <Tabs.Tab value="reply" leftSection={<IconSend size={15} />}>
            {t('compose.reply')}
          </Tabs.Tab>
          <Tabs.Tab value="comment" leftSection={<IconMessage size={15} />}>
            {t('compose.comment')}
          </Tabs.Tab>
          <Tabs.Tab value="call" leftSection={<IconPhone size={15} />}>
            {t('compose.call')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="reply">
          <ReplyForm caseId={one.caseId} />
        </Tabs.Panel>
        <Tabs.Panel value="comment">
          <CommentForm caseId={one.caseId} shared={shared} setShared={setShared} />
        </Tabs.Panel>
        <Tabs.Panel value="call">
          <CallForm caseId={one.caseId} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
