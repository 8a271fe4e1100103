/** What an English page says that is not English. */
import type { Page } from '@playwright/test';
import { sampleBook } from '@ve-dich/sample';

const VIETNAMESE_LETTER = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

/**
 * Vietnamese that stays Vietnamese in English: people, the province, the product's name, the language's own name, and what is quoted as
 * it was written: targets, numbers of documents, reasons and texts of figures.
 */
const QUOTED: readonly string[] = [
  'Về Đích',
  'Tiếng Việt',
  'Bắc Kạn',
  // A meeting is called what somebody has called it.
  'Hội nghị Ban Thường vụ Tỉnh ủy',
  ...sampleBook.people.map(({ fullName }) => fullName),
  ...sampleBook.targets.flatMap(({ rawText, reason }) => [rawText, reason]),
  ...sampleBook.paths.map(({ reason }) => reason),
  ...sampleBook.documents.map(({ number }) => number),
  // «Ba Bể District»: a place keeps its name.
  ...sampleBook.units.map(({ name }) => name.en),
  ...sampleBook.figures.flatMap(({ reason, text }) => [reason ?? '', text ?? '']),
  ...sampleBook.verdicts.map(({ reason }) => reason ?? ''),
]
  .filter((words) => words !== '')
  .toSorted((a, b) => b.length - a.length);

const withoutQuotes = (text: string): string =>
  QUOTED.reduce((rest, quoted) => rest.replaceAll(quoted, ''), text);

/** Everything a reader sees or is told: texts, names, titles, placeholders. */
const wordsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      // Parts marked as Vietnamese are meant to be.
      if (parent === null || parent.closest('script, style, noscript, [lang="vi"]') !== null) continue;
      said.push(node.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (element.closest('[lang="vi"]') !== null) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        said.push(element.getAttribute(name) ?? '');
    }
    return [document.title, ...said].map((text) => text.trim()).filter((text) => text !== '');
  });

/** Vietnamese on an English page outside names and quotations. */
export const vietnameseLeft = async (page: Page): Promise<readonly string[]> =>
  (await wordsOf(page))
    .filter((text) => VIETNAMESE_LETTER.test(withoutQuotes(text)))
    .map((text) => text.slice(0, 120));
