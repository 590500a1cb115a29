/** Two sights of an account are one account only when something certain says so. */
import { describe, expect, it } from 'vitest';
import { isListed, sameAccount } from '../../../lib/sites/shared/accounts';
import type { Account } from '../../../lib/sites/types';

const account = (handle: string, name: string | null = null, id: string | null = null): Account => ({ handle, name, id });

describe('sameAccount', () => {
  it.each([
    ['handles, whatever their case', account('DPU.Kota'), account('dpu.kota'), true],
    ['numbers before names', account('61550', 'Dinas PU', '61550'), account('61551', 'Dinas PU', '61551'), false],
    ['a vanity name and a number of one name', account('dpu.kota', 'Dinas PU'), account('61550', 'Dinas PU', '61550'), true],
    ['a vanity name and a number of two names', account('dpu.kota', 'Dinas PU'), account('61550', 'Dishub', '61550'), false],
    ['names alone, when one side has nothing else', account('', 'Dinas PU'), account('61550', 'Dinas  PU', '61550'), true],
    ['two handles of one name', account('budi1', 'Budi'), account('budi2', 'Budi'), false],
    ['nothing known', account(''), account(''), false],
  ])('%s', (_name, a, b, same) => {
    expect(sameAccount(a, b)).toBe(same);
    expect(sameAccount(b, a)).toBe(same);
  });
  it('nobody is nobody', () => expect(sameAccount(null, account('a'))).toBe(false));
});

it('the list knows accounts by handle and by number', () => {
  const list = [
    { handle: '@DPU.Kota', id: '61550' },
    { handle: '', id: null },
  ];
  expect(isListed(account('dpu.kota'), list)).toBe(true);
  expect(isListed(account('other', null, '61550'), list)).toBe(true);
  expect(isListed(account('', 'x'), list)).toBe(false);
  expect(isListed(null, list)).toBe(false);
});
