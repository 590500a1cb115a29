/** Word classes that the rules of all families share, for Indonesian, Javanese and Sundanese in plain spelling. */

const alternatives = (...lines: string[]): string => lines.join(' ').trim().split(/\s+/).join('|').replaceAll('_', ' ');

export const CLASSES: Readonly<Record<string, string>> = {
  /** Whoever is spoken to. */
  you: alternatives(
    'anda kamu kalian kakak kak bapak pak ibu bu bapak_/_ibu mas mbak saudara saudari warga masyarakat netizen pelapor pengguna orang lu lo loe elo kau ente sampeyan',
    'panjenengan njenengan jenengan kowe koe awakmu koen kon maneh anjeun akang kang teteh teh situ sira hidep didinya gan bro sis bos om tante mbah kawan_- sedulur wargi',
  ),
  /** The sapaan words that stand between others without meaning. */
  sap: alternatives(
    'kak kakak pak bapak bu ibu mas mbak kang akang teh teteh gan bro sis bos om tante min admin sobat lur dulur sedulur wargi bun bunda dik mbah ya yah nya nggih njih , :',
  ),
  we: alternatives('kami kita kula abdi urang aku saya tak pihak_kami dinas_kami kula_sedaya sim_kuring'),
  not: alternatives('tidak nggak ndak ora mboten dudu sanes henteu teu moal belum tak ra enggak gak'),
  office: alternatives(
    'pln pdam provinsi pemprov pusat kementerian kemensos kemenkes kementan kemendagri bbpjn bbws bpjn balai desa pemdes pemerintah_desa kelurahan kecamatan bpjs bpn bkn bapenda kai telkom polisi kepolisian polres polsek polantas',
    'satpol satpol_pp dishub dlh dlhk pupr dpupr dpu dinas dinas_lain dinas_sebelah dinsos dinkes disdik dukcapil disdukcapil bpbd pengembang developer instansi instansi_lain pihak_lain pihak_ketiga swasta perhutani rt rw pak_rt pak_rw ketua_rt',
    'lurah pak_lurah kades camat opd_lain opd bina_marga kementrian pertamina samsat pengadilan kejaksaan imigrasi bawaslu kpu dprd gubernur presiden sekolah komite pengelola vendor kontraktor provider operator perumda perusahaan sana kantor yang_bersangkutan',
  ),
  duty: alternatives(
    'wewenang wewenangnya wewenange kewenangan kewenangannya kewenangane kewenanganipun urusan urusannya urusane urusanipun tugas tugasnya tugase bagian bagiannya bagiane tanggung_jawab tanggung_jawabnya tanggungjawab tanggungjawabnya ranah ranahnya tupoksi tupoksinya',
    'kerjaan kerjaannya kerjaane domain bidang bidangnya lingkup kapasitas porsi tanggungan tanggungannya kawenangan kawenanganana kawenanganna urusanana tugasna pancen gawean gaweane garapan garapane garapan_kami jobdesk job area pekerjaan tanggel_jawab tanggung_jawabe bagean',
  ),
  should: alternatives(
    'harusnya seharusnya mestinya semestinya harus_nya kudune kudunya kuduna sakuduna kedahna sakedahna kedahipun kedahe mustinya sebaiknya hendaknya mestine wajibnya',
  ),
  only: alternatives('cuma cuman hanya mung namung ngan ngan_saukur saukur sekadar sekedar sebatas doang mek ming gur'),
  just: alternatives('saja aja wae mawon bae we doang'),
  still: alternatives('masih malah tetap kok isih tetep keneh malahan justru'),
  complain: alternatives(
    'protes mengeluh komplain komplen ngeluh menuntut nuntut rewel ngomel cerewet sambat kritik mengkritik nyinyir ribut ngamuk marah marah-marah nggerutu ngersula humandeuar ngadu menggerutu teriak teriak-teriak minta minta-minta kurang nggresah ngarasula demo mencela menghujat koar-koar ngritik maido',
  ),
  lawsuit: alternatives(
    'dipidana dipidanakan pidana dipenjara penjara dituntut digugat dipolisikan diproses_hukum ditangkap ditewak dicekel diperkarakan dijerat dilaporkan dilaporkeun ditahan dibui uu_ite pasal_ite delik_aduan terjerat diciduk diadili',
  ),
  when: alternatives(
    'besok lusa nanti_malam malam_ini sore_ini siang_ini hari_ini minggu_depan minggu_ini pekan_depan pekan_ini bulan_depan bulan_ini tahun_depan tahun_ini seminggu sebulan sehari sepekan sesuk sesok enjing benjing isuk isukan mengke_sonten dinten_menika minggu_ngarep',
    'sasi_ngarep taun_ngarep minggu_hareup bulan_hareup taun_hareup minggon_payun senin selasa rabu kamis jumat sabtu ahad lebaran natal puasa agustus januari februari maret april mei juni juli september oktober november desember tomorrow secepatnya sebentar_lagi',
  ),
  done: alternatives(
    'selesai beres rampung tuntas kelar nyala menyala terang mulus lancar normal kering cair diaspal dibangun dibangunkan diperbaiki dibetulkan dibenahi bersih dicor dibeton diganti terbit done fix anggeus rengse bener dibenerkeun alus hilang murub hurung caang padhang dadi jadi masuk',
    'dipasang terpasang ngocor mengalir mili surut teratasi tertangani aman sembuh ditutup lurus rata bagus dapat keluar mudah cepat tercetak ditambal digarap kebagian diangkut bebas_banjir',
  ),
};

const NUMBERED = /<(\d)>/g;

/**
 * A rule's pattern: `{class}` is one of the word classes, `<3>` up to three words, `_` nothing special.
 * It is matched on whole words of a sentence in plain spelling.
 */
export function words(pattern: string): RegExp {
  const source = pattern
    .replace(/([^ (|])<(\d)> /g, '$1 <$2>')
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?:${CLASSES[name] ?? fail(name)})`)
    .replace(NUMBERED, (_, n: string) => `(?:[^ ]+ ){0,${n}}`);
  return new RegExp(`(?<= )(?:${source})(?= )`, 'g');
}

function fail(name: string): never {
  throw new Error(`unknown word class {${name}}`);
}
