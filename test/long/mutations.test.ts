/** Two hundred random changes to each saved page. */
import { afterAll, beforeAll, it } from 'vitest';
import type { PageReader } from '../../scripts/page-reader';
import { mutatingReader, withstands } from '../e2e/mutations';
import { withComments } from '../e2e/saved-pages';

let reader: PageReader;
beforeAll(async () => {
  reader = await mutatingReader();
});
afterAll(() => reader.close());

it.each(withComments)('$name', (page) => withstands(reader, page, 200));
