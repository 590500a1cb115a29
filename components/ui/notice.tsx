/** A sentence that the person should see, with what to do about it. */
import type { ReactNode } from 'react';

interface Props {
  tone?: 'info' | 'good' | 'caution' | 'danger';
  children: ReactNode;
  action?: ReactNode;
}

export function Notice({ tone = 'info', children, action }: Props) {
  return (
    <div className={tone === 'info' ? 'notice' : `notice notice-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <div>{children}</div>
      {action}
    </div>
  );
}
