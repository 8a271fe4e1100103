/**
 * A report before it is a file: sections, paragraphs, tables and a head as plain values. Composition makes it (pure),
 * writers turn it into bytes; between them nothing is decided any more. All text is NFC and in the report's language.
 */
import type { Profile } from './profiles/profile.ts';

/** Where a printed number comes from: a test can hold every one of them against what was assessed. */
export type Trace = {
  /** Code of the indicator; `null` for counts over all of them. */
  readonly indicator: string | null;
  /** What of it: «value», «percentOfPlan», «count.met», … */
  readonly what: string;
  /** The number unrounded, as a plain decimal. */
  readonly value: string;
};

/** A stretch of text in one style. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly trace?: Trace;
};

/**
 * What a paragraph is; its looks come from the profile.
 * part: «Phần thứ nhất», centred, bold, capitals · section: «I- KẾT QUẢ», bold · item: «1. Kinh tế», bold ·
 * body: justified, first line indented · list: as body, its runs begin with «- » · note: small, below a table.
 */
export type ParagraphRole = 'part' | 'section' | 'item' | 'body' | 'list' | 'note';

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly runs: readonly Run[];
  /**
   * A sentence a person must write or has written; `null` for composed text. Its key is unique in the report, but for the
   * further lines of a written text: they follow as paragraphs of the same key.
   */
  readonly written: { readonly key: string; readonly state: 'to_write' | 'written' } | null;
};

export type Align = 'left' | 'center' | 'right';

/** How firm a figure is: the sign printed beside it, which the notes explain, and the words for where there are no notes. */
export type FigureMark = {
  /** «(2)»; empty for what most figures of the column are. */
  readonly sign: string;
  /** «số chính thức» */
  readonly words: string;
};

export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'number';
      /** Plain decimal with all its digits: what a spreadsheet holds. */
      readonly value: string;
      /** Digits after the comma as printed. */
      readonly decimals: number;
      /** As printed, its sign with it: «1.061,633 (2)». */
      readonly text: string;
      readonly trace: Trace | null;
      readonly mark?: FigureMark;
    };

export type Column = {
  /** Unique in the table. */
  readonly key: string;
  /** Share of the table's width; the writer scales all of them to the width of the text. */
  readonly widthMm: number;
  readonly align: Align;
};

/** A cell of the header: it may span columns and rows. Spanned places are left out, as in HTML. */
export type HeaderCell = { readonly text: string; readonly columns: number; readonly rows: number };

export type TableRow = {
  /** group: bold capitals · indicator: plain · child: «trong đó», italic · total: bold. */
  readonly kind: 'group' | 'indicator' | 'child' | 'total';
  /** One for each column. */
  readonly cells: readonly Cell[];
};

export type Table = {
  readonly kind: 'table';
  /** Unique in the report; a sheet of the workbook is named by the section it stands in. */
  readonly key: string;
  /** What the table is, for those who do not see it. */
  readonly summary: string;
  readonly columns: readonly Column[];
  readonly header: readonly (readonly HeaderCell[])[];
  /** The row below the header, «A», «B», «1», «6=5/2»; one for each column, or none. */
  readonly numbering: readonly string[];
  readonly rows: readonly TableRow[];
};

/**
 * A year of one indicator: what was planned to be reached by each month, what was, and the year before. Drawn in lines and
 * marks that are told apart in black and white; never a picture of a screen.
 */
export type Chart = {
  readonly kind: 'chart';
  /** Unique in the report. */
  readonly key: string;
  /** «4. Giải ngân vốn đầu tư công (tỷ đồng)». */
  readonly title: string;
  /** What it shows, in words, for those who do not see it. */
  readonly summary: string;
  readonly decimals: number;
  /** Cumulative values, or levels, January first; twelve each, `null` where there is none. */
  readonly plan: readonly (string | null)[];
  readonly actual: readonly (string | null)[];
  readonly lastYear: readonly (string | null)[];
  /** Words of the legend. */
  readonly names: { readonly plan: string; readonly actual: string; readonly lastYear: string };
  /** The year's aim where it is one number: a line across. */
  readonly aim: string | null;
};

export type Block = Paragraph | Table | Chart;

export type Section = {
  /** Unique in the report: «main», «annex-1». */
  readonly key: string;
  readonly kind: 'main' | 'annex';
  readonly orientation: 'portrait' | 'landscape';
  /** Its name in the outline and as a sheet: «Phụ lục 1». At most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  /**
   * Lines above an annex, centred: number, title, what it belongs to, and in the Party «-----» below. Empty for the main
   * part, which has the head.
   */
  readonly heading: readonly {
    readonly text: string;
    readonly style: 'number' | 'title' | 'belongs_to' | 'hyphens';
  }[];
  readonly blocks: readonly Block[];
};

/**
 * One side of the head: lines from top to bottom. `rule`: a solid line below, as long as the words, or «short»: between a
 * third and a half of them.
 */
export type HeadLine = {
  readonly text: string;
  readonly style: 'superior' | 'issuer' | 'separator' | 'number' | 'banner' | 'motto' | 'place_date';
  readonly rule: boolean | 'short';
};

export type Signature = {
  readonly recipientsLabel: string;
  /** «- Ban Bí thư Trung ương Đảng (để b/c);» */
  readonly recipients: readonly string[];
  /** «T/M BAN THƯỜNG VỤ»; «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH»; no line where the signer signs for themselves. */
  readonly authority: readonly string[];
  readonly post: string;
  /** Empty where it is left to the document system. */
  readonly name: string;
};

/** What the papers rest on: printed small at the end of the last page of text, and in the workbook's notes. */
export type Basis = {
  /** «Số liệu chốt lúc 09:00 ngày 12/08/2024, kỳ tháng 7/2024 đã khóa…» and the like, a line each. */
  readonly lines: readonly string[];
  /** SHA-256 of the dossier, hex. */
  readonly hash: string;
};

export type Report = {
  readonly profile: Profile;
  /** For the file's properties. */
  readonly properties: {
    readonly title: string;
    readonly author: string;
    readonly subject: string;
    /** ISO 8601 in UTC; never the clock's: the same dossier gives the same bytes. */
    readonly createdAt: string;
    readonly language: 'vi-VN';
  };
  readonly head: { readonly left: readonly HeadLine[]; readonly right: readonly HeadLine[] };
  readonly title: {
    /** «BÁO CÁO» */
    readonly name: string;
    /** «tình hình thực hiện các chỉ tiêu … tháng 7 và 7 tháng năm 2024» */
    readonly abstract: string;
    /** «-----» below it, or a drawn line. */
    readonly below: 'hyphens' | 'line';
  };
  /** The first is the main part. */
  readonly sections: readonly Section[];
  /** After the main part's last paragraph: «./.» or nothing. */
  readonly ending: string;
  readonly signature: Signature;
  readonly basis: Basis;
};
