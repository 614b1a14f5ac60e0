import { ActionIcon, type ActionIconProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Props = ActionIconProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ActionIconProps> & { ref?: Ref<HTMLAnchorElement> };

/** A link that is an icon; it needs an `aria-label`. */
export const IconLink = createLink((props: Props) => <ActionIcon component="a" variant="subtle" {...props} />);
