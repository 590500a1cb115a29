// @vitest-environment happy-dom
/** A support report shows how a row is built and nothing of what it says. */
import { expect, it } from 'vitest';
import { skeletonOf } from '../../../lib/sites/shared/skeleton';

it('keeps tags, roles and kinds of addresses; no text, name, id or picture', () => {
  document.body.innerHTML = `<div class="x1"><a href="/sari.wulan22/" aria-label="Foto Sari"><img alt="Foto profil sari.wulan22" src="https://cdn.invalid/sari.jpg"></a>
    <a href="/p/DRa7Kc0Banj/c/17910377944393229/"><time datetime="2026-11-24T14:35:21.869Z">19 mnt</time></a><span dir="auto">Banjir di Melati 😭 0812-3456-7890</span><div role="button" tabindex="0">Balas</div></div>`;
  const text = skeletonOf(document.body.firstElementChild as Element);
  expect(text).not.toMatch(/sari|wulan|melati|banjir|0812|DRa7|1791|balas|2026|cdn/iu);
  expect(text).toContain('role=button');
  expect(text).toContain('/p/xxx9xx9xxxx/c/99999999999999999/');
  expect(text).toContain('dir=auto');
});
