/** The words with a capital in front, as a Vietnamese sentence or a cell begins. */
export const sentenceStart = (words: string): string =>
  words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
