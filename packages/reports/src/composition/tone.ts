/** «ủy» or «uỷ»: the mark on the other vowel, for offices that write it so. Whole syllables only: «thủy», «lũy» stay. */
const SYLLABLE = /(?<!\p{L})([ủỦ])([yY])(?!\p{L})/gu;

const MOVED: Readonly<Record<string, string>> = { ủy: 'uỷ', Ủy: 'Uỷ', ỦY: 'UỶ', ủY: 'uỶ' };

/** A text in the tone of an office. */
export const inTone = (text: string, tone: 'ủy' | 'uỷ'): string =>
  tone === 'ủy' ? text : text.replaceAll(SYLLABLE, (word) => MOVED[word] ?? word);
