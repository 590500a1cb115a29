/** Finds the site's own failure texts ("Tidak dapat mengirim komentar") on a page. */
import { squash } from './dom';
import { hasPart } from './rules';

/** Texts of alerts and short notes that hold one of the parts; each at most 300 characters. */
export function failuresIn(doc: Document, alerts: string, parts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const element of doc.querySelectorAll(alerts)) {
    const text = squash(element.textContent ?? '');
    if (text.length > 0 && text.length < 300 && hasPart(text.toLowerCase(), parts)) found.add(text);
  }
  return [...found];
}
