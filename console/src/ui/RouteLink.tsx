import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Props = AnchorProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> & { ref?: Ref<HTMLAnchorElement> };

function LinkText(props: Props) {
  return <Anchor {...props} />;
}

/** A link to a page of the console, in the colours of the theme; the router knows its address and what it takes. */
export const RouteLink = createLink(LinkText);
