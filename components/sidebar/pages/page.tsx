/** Frame of a page that is reached from list or reply: title, body, foot. */
import type { ReactNode } from 'react';
import { ReplyHead } from '../reply/reply-view';

export function Page({ title, foot, children }: { title: string; foot?: ReactNode; children: ReactNode }) {
  return (
    <div className="page">
      <ReplyHead title={title} />
      <div className="page-body">{children}</div>
      {foot && <footer className="foot">{foot}</footer>}
    </div>
  );
}
