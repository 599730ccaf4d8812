import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { safeUrl } from '@/lib/domain/source';
import styles from './markdown.module.css';
import { type MarkdownToken, tokensOf } from './tokens';

/**
 * Markdown as React elements. Nothing in it becomes HTML, a link leads to http(s) or mailto or is plain text, and a
 * picture is a link with its words: showing a text never asks the network for anything.
 */
export function Markdown({ text }: { text: string }) {
  const content = useMemo(() => {
    const tokens = tokensOf(text);
    return tokens === null ? <p className={styles['plain']}>{text}</p> : elementsOf(tokens);
  }, [text]);
  return (
    <div className={styles['markdown']} dir="auto">
      {content}
    </div>
  );
}

/** What each pair of tokens encloses becomes. A heading of the text stands below those of the page. */
const tags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bullet_list: 'ul',
  ordered_list: 'ol',
  list_item: 'li',
  blockquote: 'blockquote',
  strong: 'strong',
  em: 'em',
  s: 's',
};

interface Open {
  token: MarkdownToken | null;
  children: ReactNode[];
}

function elementsOf(tokens: readonly MarkdownToken[]): ReactNode[] {
  const root: Open = { token: null, children: [] };
  const open: Open[] = [root];
  for (const token of tokens) {
    const parent = open.at(-1) ?? root;
    if (token.nesting === 1) open.push({ token, children: [] });
    else if (token.nesting === -1) {
      open.pop();
      const outer = open.at(-1) ?? root;
      if (parent.token) outer.children.push(enclosed(parent.token, parent.children, outer.children.length));
    } else parent.children.push(leaf(token, parent.children.length));
  }
  return root.children;
}

function enclosed(token: MarkdownToken, children: ReactNode[], key: number): ReactNode {
  const name = token.type.replace(/_open$/, '');
  // A paragraph of a tight list is none.
  if (token.hidden) return <Fragment key={key}>{children}</Fragment>;
  if (name === 'link') return linked(token.attrGet('href'), children, key);
  if (name === 'heading') {
    const level = Math.min(6, Number(token.tag.slice(1)) + 3);
    return createElement(`h${level}`, { key, 'data-level': token.tag.slice(1) }, ...children);
  }
  const start = name === 'ordered_list' ? Number(token.attrGet('start') ?? 1) : undefined;
  const tag = tags[name];
  return tag === undefined ? (
    <Fragment key={key}>{children}</Fragment>
  ) : (
    createElement(
      tag,
      start === undefined ? { key, dir: blocks.has(name) ? 'auto' : undefined } : { key, start },
      ...children,
    )
  );
}

const blocks = new Set(['paragraph', 'list_item', 'blockquote']);

function leaf(token: MarkdownToken, key: number): ReactNode {
  switch (token.type) {
    case 'inline':
      return <Fragment key={key}>{elementsOf(token.children ?? [])}</Fragment>;
    case 'softbreak':
    case 'hardbreak':
      return <br key={key} />;
    case 'hr':
      return <hr key={key} />;
    case 'code_inline':
      return <code key={key}>{token.content}</code>;
    case 'fence':
    case 'code_block':
      return (
        <pre key={key}>
          <code>{token.content}</code>
        </pre>
      );
    case 'image': {
      const url = token.attrGet('src');
      return linked(url, [token.content || url || ''], key);
    }
    default:
      return token.content;
  }
}

function linked(to: string | number | null, children: ReactNode[], key: number): ReactNode {
  const url = safeUrl(to === null ? undefined : String(to));
  return url === null ? (
    <Fragment key={key}>{children}</Fragment>
  ) : (
    <a key={key} href={url} target="_blank" rel="noopener noreferrer" title={url}>
      {children}
    </a>
  );
}
