/** Text without its marks, for finding: «thu ngan sach» finds «Thu ngân sách», «dat» finds «đất». */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .trim();

/** True where every word asked for stands somewhere in the text, in any order. */
export const matchesText = (folded: string, query: string): boolean =>
  foldText(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
