/** Text without its marks, for finding: «thu ngan sach» finds «Thu ngân sách», «dat» finds «đất». */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();

const isWordPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether some word of the text begins so: «an» finds «an toàn», not «tăng». */
const hasWordFrom = (folded: string, start: string): boolean => {
  for (let at = folded.indexOf(start); at >= 0; at = folded.indexOf(start, at + 1)) {
    if (!isWordPart(folded[at - 1])) return true;
  }
  return false;
};

/** True where every word asked for begins a word of the text, in any order. */
export const matchesText = (folded: string, query: string): boolean =>
  foldText(query)
    .split(/\s+/)
    .every((word) => word === '' || hasWordFrom(folded, word));
