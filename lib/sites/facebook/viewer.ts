/** Who is acting on Facebook: the name in the comment box's label, with the id of the links of that name. */
import { labelsOf } from '../shared/boxes';
import { labelText, linkUrl, squash } from '../shared/dom';
import { nameInLabel } from '../shared/rules';
import type { Account } from '../types';
import { isPrivateDialog } from './surface';
import { rules } from './rules';
import { profileOf } from './urls';

const { selectors, boxes } = rules;

/** The name that a box's label says a comment would be sent as; null when it says none. */
export function actingName(box: Element): string | null {
  for (const label of labelsOf(box)) {
    const name = nameInLabel(label, boxes.comment);
    if (name !== null && name !== '') return name;
  }
  return null;
}

/** `near` is looked at first: boxes of another post may say another name. */
export function viewerOf(doc: Document, near: Element | null): Account | null {
  const name = (near === null ? null : firstName(near)) ?? firstName(doc);
  if (name === null) return null;
  for (const scope of [near, doc]) {
    if (scope === null) continue;
    for (const link of scope.querySelectorAll('a[href]')) {
      if (squash(labelText(link)) !== name && link.getAttribute('aria-label') !== name) continue;
      const url = linkUrl(link, 'https://www.facebook.com/');
      const person = url === null ? null : profileOf(url);
      if (person !== null) return { ...person, name };
    }
  }
  return { handle: '', id: null, name };
}

function firstName(root: ParentNode): string | null {
  for (const box of root.querySelectorAll(selectors.box)) {
    const dialog = box.closest(selectors.dialog);
    if (dialog !== null && isPrivateDialog(dialog)) continue;
    const name = actingName(box);
    if (name !== null) return name;
  }
  return null;
}
