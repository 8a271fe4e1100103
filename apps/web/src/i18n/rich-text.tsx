/**
 * A sentence with links in it. The sentence is one message in each language; here its slots become elements, so that no
 * page joins parts of sentences.
 */
import { Fragment, type ReactNode } from 'react';

const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Stands in a message where an element will be. */
export const slot = (name: string): string => `${OPEN}${name}${CLOSE}`;

const fill = (text: string, slots: Readonly<Record<string, ReactNode>>): ReactNode[] =>
  text
    .split(new RegExp(`${OPEN}(\\w+)${CLOSE}`))
    .map((part, index) => <Fragment key={index}>{index % 2 === 1 ? slots[part] : part}</Fragment>);

/** The sentence with its slots filled; what stands in «[[ ]]» is handed to `mark`. */
export const richText = (
  sentence: string,
  slots: Readonly<Record<string, ReactNode>>,
  mark: (children: ReactNode) => ReactNode,
): ReactNode =>
  sentence
    .split(/\[\[(.*?)\]\]/)
    .map((part, index) => (
      <Fragment key={index}>{index % 2 === 1 ? mark(fill(part, slots)) : fill(part, slots)}</Fragment>
    ));

/** A sentence with a reason in its slot, in Vietnamese as it was written, in whatever language the page is. */
export const withReason = (text: string, reason: string): ReactNode =>
  fill(text, { reason: <span lang="vi">{reason}</span> });
