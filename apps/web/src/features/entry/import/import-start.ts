/** How an import begins: with cells that were pasted, a file that was chosen or dropped, or nothing yet. */
export type ImportStart =
  | { readonly by: 'nothing' }
  | { readonly by: 'paste'; readonly text: string }
  | { readonly by: 'files'; readonly files: readonly File[] };

/** What the file dialog offers. */
export const XLSX_ACCEPT = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
