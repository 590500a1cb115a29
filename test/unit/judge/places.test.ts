/** Places of a trouble are found as written, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../lib/judge/index';
import { normalise } from '../../../lib/text/index';

const placesOf = (text: string): string[] => findPlaces(normalise(text)).map(({ type, text: place }) => `${type}:${place}`);

describe('findPlaces', () => {
  it.each([
    ['Jln. Mawar berlubang parah', ['street:Jln. Mawar']],
    ['lampu di Jl Raya Ketileng mati', ['street:Jl Raya Ketileng']],
    ['RT 02/RW 05 banjir', ['rt-rw:RT 02/RW 05']],
    ['rt.4 rw.3 kelurahan Tambakrejo belum surut', ['rt-rw:rt.4 rw.3', 'village:kelurahan Tambakrejo']],
    ['depan SDN 3 gelap', ['landmark:depan SDN 3']],
    ['sampah menumpuk dekat pasar Genuk', ['landmark:dekat pasar Genuk']],
    ['jalan rusak parah min', []],
    ['jalan di depan rumah saya', []],
    ['jalan raya rusak', []],
  ])('%j', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});
