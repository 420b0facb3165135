/**
 * English and French names of rivers and lakes, typed by hand from common usage in both languages
 * (as in English and French atlases). Keys are the names in Natural Earth's files; the Debian copy replaced
 * accented letters of rivers by "?" and dropped those of lakes, so such keys are matched without them.
 * A river or lake that is not listed keeps Natural Earth's name when that is plain ASCII and no letter is seen to be
 * missing, and stays unnamed otherwise.
 */
const RIVERS = {
  Niger: ['Niger', 'Niger'],
  Benue: ['Benue', 'Bénoué'],
  'Bénoué': ['Benue', 'Bénoué'],
  Chari: ['Chari', 'Chari'],
  Logone: ['Logone', 'Logone'],
  'Komadugu Yobe': ['Komadugu Yobe', 'Komadougou Yobé'],
  Hadejia: ['Hadejia', 'Hadejia'],
  Sokoto: ['Sokoto', 'Sokoto'],
  'Sénégal': ['Senegal', 'Sénégal'],
  Bafing: ['Bafing', 'Bafing'],
  'Baoulé': ['Baoulé', 'Baoulé'],
  Bakoy: ['Bakoy', 'Bakoye'],
  'Bagoé': ['Bagoé', 'Bagoé'],
  Bani: ['Bani', 'Bani'],
  Gambia: ['Gambia', 'Gambie'],
  'Géba': ['Geba', 'Gêba'],
  'Mouhoun (Black Volta)': ['Black Volta', 'Mouhoun (Volta noire)'],
  'Nakanbé (White Volta)': ['White Volta', 'Nakambé (Volta blanche)'],
  Volta: ['Volta', 'Volta'],
  Oti: ['Oti', 'Oti'],
  'Ouémé': ['Ouémé', 'Ouémé'],
  'Komoé': ['Comoé', 'Comoé'],
  Sassandra: ['Sassandra', 'Sassandra'],
  Bandama: ['Bandama', 'Bandama'],
  'Bandama Blanc': ['White Bandama', 'Bandama blanc'],
  Cess: ['Cestos', 'Cestos'],
  'St. Paul': ['Saint Paul', 'Saint-Paul'],
  Sanaga: ['Sanaga', 'Sanaga'],
  Lom: ['Lom', 'Lom'],
  Mbam: ['Mbam', 'Mbam'],
  'Kadéï': ['Kadéï', 'Kadéï'],
  Sangha: ['Sangha', 'Sangha'],
  Ouham: ['Ouham', 'Ouham'],
  'Bahr Aouk': ['Bahr Aouk', 'Bahr Aouk'],
  'Aoukalé': ['Bahr Oulou', 'Aoukalé'],
  'Aïna': ['Ayina', 'Aïna'],
  'Ogooué': ['Ogooué', 'Ogooué'],
  Ubangi: ['Ubangi', 'Oubangui'],
  Uele: ['Uele', 'Uele'],
  Bomu: ['Mbomou', 'Mbomou'],
  Congo: ['Congo', 'Congo'],
  'Lualaba (Congo)': ['Lualaba', 'Lualaba'],
  Kasai: ['Kasai', 'Kasaï'],
  Nile: ['Nile', 'Nil'],
  'El Bahr el Abyad (White Nile)': ['White Nile', 'Nil Blanc'],
  'El Bahr el Azraq (Blue Nile)': ['Blue Nile', 'Nil Bleu'],
  'Abay (Blue Nile)': ['Blue Nile', 'Nil Bleu'],
  Abay: ['Blue Nile', 'Nil Bleu'],
  'Bahr el Jebel (White Nile)': ['White Nile', 'Nil Blanc'],
  'Bahr el Jebel (Mountain Nile)': ['White Nile', 'Nil Blanc'],
  'Albert Nile': ['Albert Nile', 'Nil Albert'],
  'Victoria Nile': ['Victoria Nile', 'Nil Victoria'],
  'Bahr el Zeraf': ['Bahr el Zeraf', 'Bahr el-Zeraf'],
  'Rosetta Branch': ['Nile (Rosetta)', 'Nil (Rosette)'],
  'Damietta Branch': ['Nile (Damietta)', 'Nil (Damiette)'],
  Atbara: ['Atbara', 'Atbara'],
  Tekeze: ['Tekeze', 'Tekezé'],
  Sobat: ['Sobat', 'Sobat'],
  'Suez Canal': ['Suez Canal', 'Canal de Suez'],
};

const LAKES = {
  'Lake Chad': ['Lake Chad', 'Lac Tchad'],
  'Kainji Reservoir': ['Kainji Lake', 'Lac Kainji'],
  'Lake Dbo': ['Lake Débo', 'Lac Débo'],
  'Lake Volta': ['Lake Volta', 'Lac Volta'],
  'Lake Nasser': ['Lake Nasser', 'Lac Nasser'],
  'Lake Tana': ['Lake Tana', 'Lac Tana'],
  'Lake Turkana': ['Lake Turkana', 'Lac Turkana'],
  'Lake Victoria': ['Lake Victoria', 'Lac Victoria'],
  'Lake Albert': ['Lake Albert', 'Lac Albert'],
  'Lake Edward': ['Lake Edward', 'Lac Édouard'],
  'Lake Kivu': ['Lake Kivu', 'Lac Kivu'],
  'Lake Kyoga': ['Lake Kyoga', 'Lac Kyoga'],
  'Lac de Kossou': ['Lake Kossou', 'Lac de Kossou'],
  'Lac de Buyo': ['Lake Buyo', 'Lac de Buyo'],
  "M'Bakaou Reservoir": ['Mbakaou Reservoir', 'Lac de Mbakaou'],
  'Lac Mai-Ndombe': ['Lake Mai-Ndombe', 'Lac Mai-Ndombe'],
  'Lac Tumba': ['Lake Tumba', 'Lac Tumba'],
  'Roseires Reservoir': ['Roseires Reservoir', 'Lac de Roseires'],
  'Khashm el Girba Dam': ['Khashm el-Girba', 'Khashm el-Girba'],
  'Lake Abaya': ['Lake Abaya', 'Lac Abaya'],
  'Dead Sea': ['Dead Sea', 'Mer Morte'],
  'Sea of Galilee': ['Sea of Galilee', 'Lac de Tibériade'],
  'Great Bitter Lake': ['Great Bitter Lake', 'Grand Lac Amer'],
  'Caspian Sea': ['Caspian Sea', 'Mer Caspienne'],
  'Aral Sea': ['Aral Sea', "Mer d'Aral"],
  'Lake Baikal': ['Lake Baikal', 'Lac Baïkal'],
  'Lake Balkhash': ['Lake Balkhash', 'Lac Balkhach'],
  'Ysyk Köl': ['Issyk-Kul', 'Issyk-Koul'],
  'Lago Titicaca': ['Lake Titicaca', 'Lac Titicaca'],
  'Lake Superior': ['Lake Superior', 'Lac Supérieur'],
  'Great Slave Lake': ['Great Slave Lake', 'Grand Lac des Esclaves'],
  'Great Bear Lake': ['Great Bear Lake', "Grand Lac de l'Ours"],
  'Great Salt Lake': ['Great Salt Lake', 'Grand Lac Salé'],
  Bodensee: ['Lake Constance', 'Lac de Constance'],
  'Lake Geneva': ['Lake Geneva', 'Lac Léman'],
  'Lake Urmia': ['Lake Urmia', "Lac d'Ourmia"],
  Vänern: ['Vänern', 'Vänern'],
  Vättern: ['Vättern', 'Vättern'],
  Mälaren: ['Mälaren', 'Mälaren'],
  Hjälmaren: ['Hjälmaren', 'Hjälmaren'],
  Storsjön: ['Storsjön', 'Storsjön'],
  Päijänne: ['Päijänne', 'Päijänne'],
  Inarijärvi: ['Lake Inari', 'Lac Inari'],
  Pyhäjärvi: ['Pyhäjärvi', 'Pyhäjärvi'],
  Pääjärvi: ['Pääjärvi', 'Pääjärvi'],
  Võrtsjärv: ['Võrtsjärv', 'Võrtsjärv'],
  'Khövsgöl Nuur': ['Lake Khövsgöl', 'Lac Khövsgöl'],
  'Lago Poopó': ['Lake Poopó', 'Lac Poopó'],
  'Étang Saumâtre': ['Étang Saumâtre', 'Étang Saumâtre'],
};

/** Drops what the damaged copies lost: accented letters, "?" in their place, doubled spaces. */
const worn = (name) => name.replace(/[^\x20-\x7e]|\?/g, '').replace(/\s+/g, ' ').trim();
const table = (names) => new Map(Object.entries(names).map(([key, pair]) => [worn(key), pair]));
const rivers = table(RIVERS);
const lakes = table(LAKES);

/** What is left of words that lost a letter, and the whole words: they stand in many names. */
const WHOLE = [
  [/\bKli\b/g, 'Köli'],
  [/\bKl\b/g, 'Köl'],
  [/kl\b/g, 'köl'],
  [/jrvi\b/g, 'järvi'],
  [/\bRservoir\b/g, 'Réservoir'],
  [/\bBgeni\b/g, 'Bögeni'],
];
/** A word that no language here begins or holds: a letter is lost, and the name is left out. */
const BROKEN_WORD = /(^|[ -])(?!sch|str|shr)[^aeiouy '-]{3}|[^aeiouy '-]{5}|--|  /i;

const isPlain = (name) => /^[\x20-\x3e\x40-\x7e]+$/.test(name);

/** Rivers show by a "?" that a letter is lost. */
export function riverNames(name) {
  const pair = rivers.get(worn(name ?? ''));
  if (pair) return { name: pair[0], name_fr: pair[1] };
  return name && isPlain(name) ? { name, name_fr: name } : {};
}

export function lakeNames(name) {
  const pair = lakes.get(worn(name ?? ''));
  if (pair) return { name: pair[0], name_fr: pair[1] };
  if (!name || !isPlain(name)) return {};
  const whole = WHOLE.reduce((text, [part, word]) => text.replace(part, word), name);
  const isBroken = /^[a-z]/.test(whole) || BROKEN_WORD.test(whole.normalize('NFD').replace(/[^\x20-\x7e]/g, ''));
  return isBroken ? {} : { name: whole, name_fr: whole.replace(/^Lake (?=\S)/, 'Lac ') };
}
