/** Brings the keyboard to the first field of a form that is missing or wrong, once the page shows which it is. */

export function focusInvalid(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus());
}
