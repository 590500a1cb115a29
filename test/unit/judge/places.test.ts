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

  it.each([
    ['Gang Kenanga cai teu ngocor tos tilu dinten', ['street:Gang Kenanga']],
    ['Jl. Anggrek mampet 3 hari', ['street:Jl. Anggrek']],
    ['jl anggrek mampet 3 hari', ['street:jl anggrek']],
    ['Jl. Melati RT 04 gelap', ['street:Jl. Melati', 'rt-rw:RT 04']],
    [
      'Gg. Mawar 2 RT 03/RW 01 Kel. Sukamaju Kec. Cilodong banjir',
      ['street:Gg. Mawar 2', 'rt-rw:RT 03/RW 01', 'village:Kel. Sukamaju', 'village:Kec. Cilodong'],
    ],
    ['di gang 5 banyune wis sak dengkul', ['street:gang 5']],
    ['jl ahmad yani macet total', ['street:jl ahmad yani']],
    ['Jl. Dr. Sutomo lampunya mati', ['street:Jl. Dr. Sutomo']],
    ['Jl Kaliurang km 8 gelap', ['street:Jl Kaliurang km 8']],
    ['Jl. Merdeka No. 12 sampahnya numpuk', ['street:Jl. Merdeka']],
    ['jalan veteran sebelah selatan berlubang', ['street:jalan veteran']],
    ['jalan lingkar selatan bergelombang', ['street:jalan lingkar selatan']],
    ['JALAN PAHLAWAN RUSAK PARAH TOLONG DIPERBAIKI', ['street:JALAN PAHLAWAN']],
    ['Jalan Raya Bogor banyak lubang', ['street:Jalan Raya Bogor']],
  ])('a street ends where its name ends: %j', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each([
    ['Dalan desaku kaya kali asat', []],
    ['dalan ngarep omahku jeglong kabeh', []],
    ['Jalan poros desa kami hancur', []],
    ['jalan kabupaten rasa sungai', []],
    ['jalan tembus ke kampung kami longsor', []],
    ['jalan jalan sore sama teman', []],
    ['jalan keluar dari masalah ini apa', []],
    ['gang kami gelap', []],
    ['gang sempit penuh motor', []],
    ['kampung saya banjir terus', []],
    ['desa kami belum dapat bantuan', []],
    ['kecamatan dipingpong ke kelurahan', []],
    ['kelurahan bilang tunggu', []],
    ['perumahan kami kebanjiran', []],
    ['jembatan gantung putus', []],
    ['pasar becek sekali', []],
    ['taman kota gersang', []],
    ['pohon depan rumah tumbang', []],
    ['jembatane wis ambrol', []],
    ['kantor pelayanan tutup jam 2', []],
    ['sungai dangkal dan kotor', []],
    ['puskesmas buka jam 8 dokter datang jam 10', []],
    ['SD negeri masih narik uang', []],
    ['saya tinggal di sini sejak kecil', []],
    ['laporan saya di Instagram tidak dijawab', []],
    ['warga Surabaya bangga, salam dari Jepang', []],
    ['saya ke kelurahan. Ayah saya meninggal', []],
    ['lomba kampung bersih tingkat RT', []],
  ])('what has no name is no place: %j', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each([
    ['lampu depan masjid mati', ['landmark:depan masjid']],
    ['lubang depan pasar Johar dalam banget', ['landmark:depan pasar Johar']],
    ['Jembatan kecil di Pasar Lama udah retak', ['landmark:Pasar Lama']],
    ['macet di Terminal Lama sejak pagi', ['landmark:Terminal Lama']],
    ['pasar lama dibongkar', []],
    ['ngarep pasar Legi peteng', ['landmark:ngarep pasar Legi']],
    ['dalane rusak ning mburi stasiun', ['landmark:mburi stasiun']],
    ['nggon pasar Wage sampahe numpuk', ['landmark:pasar Wage']],
    ['runtah numpuk caket masjid Al-Ikhlas', ['landmark:caket masjid Al-Ikhlas']],
    ['palih kidul alun-alun poek pisan', ['landmark:kidul alun-alun']],
    ['payuneun SMP 2 Cimahi macet', ['landmark:payuneun SMP 2 Cimahi']],
    ['bangjo wetan stasiun mati', ['landmark:wetan stasiun']],
    ['dekat pom bensin Sukun macet', ['landmark:dekat pom bensin Sukun']],
    ['parkir RSUD Tidar mahal', ['landmark:RSUD Tidar']],
    ['perempatan Kedungmulyo lampu merahnya mati', ['landmark:perempatan Kedungmulyo']],
    ['lampu merah simpang lima mati semua', ['landmark:simpang lima']],
    ['bawah flyover Kaliwungu banjir', ['landmark:bawah flyover Kaliwungu']],
    ['sungai Cisadane meluap', ['landmark:sungai Cisadane']],
    ['jembatan Merah goyang', ['landmark:jembatan Merah']],
    ['sebelah utara masjid Agung banyak PKL', ['landmark:sebelah utara masjid Agung']],
  ])('a landmark: %j', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each([
    ['Desa Sumberejo ambyar kabeh', ['village:Desa Sumberejo']],
    ['desa karanglo rusak parah', ['village:desa karanglo']],
    ['Perum Griya Asri Blok F terendam', ['village:Perum Griya Asri Blok F']],
    [
      'Dusun Krajan Desa Tegalsari Kecamatan Ambulu belum ada lampu',
      ['village:Dusun Krajan', 'village:Desa Tegalsari', 'village:Kecamatan Ambulu'],
    ],
    ['nang Desa Karangpucung dalane rusak', ['village:Desa Karangpucung']],
    ['daerah genuk masih banjir min', ['village:daerah genuk']],
    ['di Tlogosari airnya makin naik', ['village:Tlogosari']],
    ['ning Ngaliyan udan deres', ['village:Ngaliyan']],
    ['warga Kampung Baru butuh air', ['village:Kampung Baru']],
    ['wilayah Kaligawe dan sekitarnya macet', ['village:wilayah Kaligawe']],
  ])('a village or a part of town: %j', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it('gives spans of the text as it was written', () => {
    const text = 'Min 😭 JL.   Anggrek   Raya RT 04 mampet';
    for (const { start, end, text: place } of findPlaces(normalise(text))) expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(place);
    expect(placesOf(text)).toEqual(['street:JL. Anggrek Raya', 'rt-rw:RT 04']);
  });
});
