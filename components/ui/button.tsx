/** A button; the primary one is the one thing to do next. */
import type { ButtonHTMLAttributes, Ref } from 'react';

type Look = 'plain' | 'primary' | 'danger' | 'quiet';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
  small?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', small = false, className = '', type = 'button', ...rest }: Props) {
  const classes = ['btn', look === 'plain' ? '' : `btn-${look}`, small ? 'btn-small' : '', className];
  return <button type={type} className={classes.filter(Boolean).join(' ')} {...rest} />;
}
